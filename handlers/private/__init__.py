"""What people say to the bot in private, and what it says back."""
