"""Who somebody is to the bot: greeting, language, roles, accounts."""
