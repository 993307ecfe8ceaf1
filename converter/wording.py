"""What the contract says in words. The page shows these texts as they are."""

from training.data.classes import MELANOMA


def limits(*, classes, sources, refusal):
    """What people must know.

    classes: ClassSet. sources: keys of the known sources it was trained on. refusal: the
    contract's entry out_of_distribution.
    """
    missed = "a melanoma" if MELANOMA in classes.members else "a cancer"
    return [
        "This is not a diagnosis. Only a doctor who examines you can give one.",
        f"The model knows {_number(len(classes.codes))} kinds of lesion and {_answers(refusal)}",
        _DERMATOSCOPIC if sources else _OWN_IMAGES,
        _TWO_CLINICS if "ham10000" in sources else _RARELY_SHOWN,
        f"It can miss {missed}. {_NO_REASON_TO_WAIT}",
    ]


def _number(count):
    words = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[count - 2] if count <= 10 else str(count)


def _answers(refusal):
    """What the model answers, and which pictures of other things it refuses."""
    if refusal is None:
        return _ALWAYS_ANSWERS
    accepted = refusal["foreign_accepted"]
    if accepted is None:
        return f"{_ONE_OF_THEM} {_REFUSES_UNKNOWN}"
    return f"{_ONE_OF_THEM} {_REFUSES_MOST if accepted < 0.5 else _REFUSES_FEW}"


_ALWAYS_ANSWERS = "always answers with one of them, even for a picture of something else."
_ONE_OF_THEM = "answers with one of them, also for a lesion of another kind."
_REFUSES_MOST = "It refuses most pictures of other things, but not every one."
_REFUSES_FEW = "It refuses pictures of other things, but no more than half of them."
_REFUSES_UNKNOWN = (
    "It refuses pictures that are very unlike its training images; how many pictures of other "
    "things it answers has not been measured."
)
_DERMATOSCOPIC = (
    "It was trained on dermatoscopic images, taken with a dermatoscope; pictures from a "
    "plain camera or phone are outside of what it was tested on."
)
_OWN_IMAGES = (
    "It was trained on images of the person who made it; pictures taken in another way are "
    "outside of what it was tested on."
)
_TWO_CLINICS = (
    "The training images come mostly from fair-skinned people seen at two clinics, in "
    "Austria and Australia. On darker skin, in other places and on rare lesions it may be "
    "wrong more often."
)
_RARELY_SHOWN = (
    "On people, skin, places and lesions that its training images show rarely or never it may "
    "be wrong more often."
)
_NO_REASON_TO_WAIT = (
    "A low number is no reason to wait if a spot is new, changes, bleeds or worries you: show it "
    "to a doctor."
)


CALIBRATED = (
    "softmax(logits / temperature + bias): probabilities at the prevalence of the validation "
    "split; shown to people"
)
METADATA = (
    "softmax(log(probabilities) + the shift of each option given); where none is given the "
    "probabilities stay as they are. An alert that the picture alone raises stands."
)
BALANCED = "argmax(logits + bias): every class counts the same, however rare"
