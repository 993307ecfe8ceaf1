from training.command import command_line


def test_a_command_line_is_kept_without_the_folders_of_its_paths():
    argv = ["--data", "/home/me/HAM 10000.zip", "--weights=../one/model.h5", "--seed", "3"]
    expected = "python3 lens.py train --data 'HAM 10000.zip' --weights=model.h5 --seed 3"
    assert command_line("train", argv) == expected
    assert command_line("train", ['--set=shortcuts={"hair": 0.3}']).endswith('{"hair": 0.3}\'')
