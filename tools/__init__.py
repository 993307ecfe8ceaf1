"""What stands behind lens.py: environments, stamps, commands, the test run.

Standard library only: these modules run before anything is installed.
"""
