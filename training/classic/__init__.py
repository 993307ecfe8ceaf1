"""The methods that published systems compare with: hand-made features, classic learners."""
