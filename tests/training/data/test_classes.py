from training.data.classes import CODES, HAM10000, ISIC_2018_COLUMNS


def test_the_seven_codes_of_ham10000_in_alphabetical_order():
    assert CODES == ("akiec", "bcc", "bkl", "df", "mel", "nv", "vasc")


def test_malignant_means_mel_bcc_akiec():
    assert {CODES[i] for i in HAM10000.malignant.nonzero()[0]} == {"mel", "bcc", "akiec"}


def test_isic_columns_name_the_same_classes():
    assert sorted(column.lower() for column in ISIC_2018_COLUMNS) == sorted(CODES)
