"""Figures as Markdown and pictures."""
