# How copies are marked.
copy-untranslated = not translated
copy-original-follows = the original follows
copy-withdrawn = message withdrawn
copy-author-unknown = someone
# $kind: what the message carries that stays in the room it was posted in.
copy-attachment = { $kind ->
    [photo] [photo, to be seen in its own room]
    [video] [video, to be seen in its own room]
    [animation] [animation, to be seen in its own room]
    [audio] [audio file, to be heard in its own room]
    [voice] [voice message, to be heard in its own room]
    [video-note] [video message, to be seen in its own room]
    [document] [file, to be found in its own room]
    [sticker] [sticker, to be seen in its own room]
    [location] [location, to be seen in its own room]
    [contact] [contact, to be found in its own room]
    [poll] [poll, to be answered in its own room]
   *[other] [attachment, to be found in its own room]
}

# Answers to the command that deletes.
delete-done = Deleted in every room.
delete-not-allowed = Only the person who wrote this message, or an admin of this room, can delete it.
# $command: the command as typed here.
delete-needs-reply = To delete a message everywhere, reply to it with { $command }
delete-unknown = I do not know this message, or it is too old.
delete-refused = Deleted in the other rooms. Here I may not delete it: an admin of this room can.

# Notices to one person, or to a room.
# $days: how long delivery was tried.
notice-expired = { $days ->
    [one] After { $days } day your message has not reached every room. I have stopped trying.
   *[other] After { $days } days your message has not reached every room. I have stopped trying.
}
notice-undeliverable = Your message could not be delivered to every room: one of them does not accept it.
notice-private = Hello, I am Passerelle. I carry messages between groups that speak different languages. There is nothing to do here yet: write in your groups as usual.
