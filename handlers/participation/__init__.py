"""Taking part: ideas, votes, joint actions, the charter, what members follow."""
