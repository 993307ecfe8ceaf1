"""Answers against the truth: decision rules, metrics, intervals."""
