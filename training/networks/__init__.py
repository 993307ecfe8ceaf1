"""Networks: built, trained, distilled, rounded, asked."""
