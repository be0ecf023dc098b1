"""Events: when and where, who comes, reminders, calendars, webinars, the Welcoming Week."""
