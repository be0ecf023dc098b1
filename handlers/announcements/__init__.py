"""What is said to many at once: to each destination once, in its language, with a report of how it went."""
