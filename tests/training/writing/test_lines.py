from training.writing.lines import WIDTH, even

WORDS = " ".join(["word"] * 30)


def test_paragraphs_and_entries_are_filled_and_what_has_lines_of_its_own_is_kept():
    table = f"| {WORDS} |\n|---|\n| {WORDS} |"
    text = even(f"# {WORDS}\na\nb\nc\n\n{table}\n\n- {WORDS}\n- short\n  entry\n12. {WORDS}\n")
    assert text.startswith(f"# {WORDS}\na b c\n\n{table}\n\n- word")
    assert "\n  word word" in text
    assert "\n- short entry\n12. word" in text
    assert "\n    word word" in text
    assert text.endswith("word\n")
    filled = [line for line in text.splitlines() if line[:1] not in ("#", "|")]
    assert max(map(len, filled)) <= WIDTH


def test_a_text_already_filled_stays_as_it_is():
    text = even(f"{WORDS}\n\n- {WORDS} {WORDS}\n")
    assert even(text) == text


def test_code_is_not_broken():
    code = f"`{WORDS}`"
    assert even(f"before {code} after\n") == f"before\n{code}\nafter\n"
    assert even(f"- {code}\n") == f"- {code}\n"
