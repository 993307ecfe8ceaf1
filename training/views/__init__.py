"""What a training image may look like: random views, drawn distractions, worse copies."""
