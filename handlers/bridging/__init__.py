"""Setting up bridges from chat, and saying how they are: what admins of rooms ask of the bot there."""
