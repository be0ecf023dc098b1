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
copy-location = 📍 Location
copy-location-live = live, last known position
copy-forwarded = Forwarded from { $name }
copy-unreadable = A message that could not be read here: its keys are missing. It will be shown when they arrive.
# $name: what the file is called, where $named is yes; $size and $most: megabytes
copy-media-refused =
    { "[" }{ $kind ->
        [photo] photo
        [video] video
        [animation] animation
        [audio] audio file
        [voice] voice message
        [video-note] video message
        [document] file
        [sticker] sticker
       *[other] attachment
    }{ $named ->
        [no] { "" }
       *[yes] { " " }{ $name }
    } could not be brought here: { $reason ->
        [too-big] it has { $size } MB, and { $most } MB is the most that fits
        [gone] it can no longer be fetched
        [bad] it cannot be read
        [not-allowed] this room does not allow it
       *[refused] this network did not take it
    }{ "]" }

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

# What can be done about a detail of a person that was noticed.
careful-remove = Remove it
careful-keep = Keep it
careful-again = Write it again

# Letters that pass between people: $language is the name of a language.
letter-machine = translated by machine from { $language }
letter-original = Original text
letter-untranslated = not translated ({ $language })
wrong-country = I do not know this country. Write its name, for example: Portugal.
wrong-too-many = { $most ->
    [one] Please choose one at most.
   *[other] Please choose { $most } at most.
}

# The name of this language, in itself.
language-name = English
dialogue-unknown = I do not know this name. Keep it as it is, or write it another way.

# A code typed by somebody who holds a role.
link-whose = You hold a role in the network: whoever was shown this code will share it. Was it shown to you, on an account of your own?
link-mine = Yes, on my account
link-not-mine = No
link-foreign = Nothing is linked. If somebody sent you this code, please do not use it.

# Words that are always understood, typed or pressed. “.words” are the forms people type.
word-back = Back
    .words = back, go back, previous question, return, undo
word-skip = Skip
    .words = skip, skip it, skip this, pass, leave blank
word-help = Help
    .words = help, help me, how does this work, i do not understand, ?
word-why = Why?
    .words = why, why do you ask, what for
word-review = Review
    .words = review, summary, show my answers, see my answers, overview
word-edit = Edit
    .words = edit, change, correct, modify, change answer
word-save = Save for later
    .words = save, save for later, later, pause, continue later
word-cancel = Cancel
    .words = cancel, stop, quit, exit, abort, give up
word-language = Language
    .words = language, languages, change language
word-done = Done
    .words = done, finish, finished, i am done, that is all, end
word-more = More
    .words = more, show more, see more
word-all = All
    .words = all, all of them, everything
word-none = None
    .words = none, none of these, nothing, neither
word-yes = Yes
    .words = yes, y, yeah, yep, sure, of course, ok, okay
word-no = No
    .words = no, nope, not really
word-next = Next
    .words = next, next page
word-previous = Previous
    .words = previous, prev, previous page
word-continue = Continue
    .words = continue, go on, carry on
word-restart = Start again
    .words = restart, start again, start over, begin again, from the beginning
word-confirm = Confirm
    .words = confirm, i confirm, confirmed, send it, submit
word-delete = Delete
    .words = delete, remove, erase, remove it, delete it
word-keep = Keep
    .words = keep, keep it, leave it, leave as is

# Commands: the word to type, other forms (“.words”) and a line for the help list (“.about”).
command-start = start
    .words = start, begin, hello
    .about = Say hello and choose a language
command-help = help
    .words = help, commands, menu
    .about = What I can do for you
command-practices = practices
    .words = practices, find, search, explore, directory
    .about = Find practices, for example: housing in Portugal
command-practice = practice
    .words = practice, new practice, add practice
    .about = Share a practice of your territory
command-organisation = organisation
    .words = organisation, organization, org
    .about = Register your organisation and sign the charter
command-activity = activity
    .words = activity, local activity
    .about = Announce an activity of the Welcoming Week
command-card = card
    .words = card, citizenship card, city card
    .about = Describe your local citizenship card
command-resource = resource
    .words = resource, guide, tool, training module
    .about = Share a guide, a study or a tool
command-request = request
    .words = request, ask the network, need
    .about = Ask the network for help or advice
command-offer = offer
    .words = offer, visit, training, exchange visit
    .about = Offer a visit or a training
command-testimony = testimony
    .words = testimony, story, my story
    .about = Give a testimony, under a name of your choice
command-drafts = drafts
    .words = drafts, draft, unfinished
    .about = Go on with what you have begun
command-mine = mine
    .words = mine, my entries, my practices
    .about = See and change what you have registered
command-review = review
    .words = review, to review, moderation
    .about = Read new entries and publish them
command-link = link
    .words = link, connect, link accounts, link my account
    .about = Join your Telegram and Matrix accounts
command-unlink = unlink
    .words = unlink, disconnect, unlink accounts
    .about = Separate your two accounts
command-role = role
    .words = role, roles, grant role
    .about = Give somebody a role, or take it back
command-language = language
    .words = language, languages, change language
    .about = Change the language I speak with you
command-export = export
    .words = export, download, my data
    .about = Get a copy of what is yours
command-saved = saved
    .words = saved, saved searches, my searches, alerts
    .about = Your saved searches
command-contacts = contacts
    .words = contacts, conversations, questions
    .about = Your exchanges with leaders of practices
command-delete = delete
    .words = delete, erase, remove
    .about = Delete your message in every room
command-settings = settings
    .words = settings, preferences, options
    .about = Your choices: language, territory, linked accounts
command-events = events
    .words = events, event list, meetings, coming events, what is on
    .about = Coming meetings and webinars
command-agenda = agenda
    .words = agenda, my events, my meetings, my calendar
    .about = The events that you answered
command-event = event
    .words = event, new event, add event, new meeting
    .about = Register a meeting or a webinar
command-week = week
    .words = week, welcoming week
    .about = The Welcoming Week: plan and programme
command-question = question
    .words = question, ask a question, ask the speakers
    .about = Ask a question for a webinar
command-announce = announce
    .words = announce, announcement, new announcement
    .about = Write an announcement
command-announcements = announcements
    .words = announcements, sent announcements
    .about = Announcements under way and sent
command-idea = idea
    .words = idea, new idea, propose, suggest
    .about = Propose an idea
command-ideas = ideas
    .words = ideas, proposals
    .about = Ideas of the network
command-votes = votes
    .words = votes, vote, polls, ballots
    .about = Votes under way and their results
command-actions = actions
    .words = actions, action, joint actions, board
    .about = The network's joint actions
command-charter = charter
    .words = charter, membership charter, sign, sign the charter
    .about = The membership charter: read, sign, renew
command-follow = follow
    .words = follow, topics, digest, news, subscriptions
    .about = Choose your topics, regions and digest
command-heard = heard
    .words = heard, who is heard, voices
    .about = Who is heard in the network, and who is not

# Dialogue: an association or a city registers a practice.
dialogue-practice = Register a practice
    .about =
        Tell the network what you do so that everyone is welcome. Six short questions, then your agreement: about three minutes. You may add more if you wish. Write in the language you prefer.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your answers until you confirm at the end; then the coordinators read them before anything is public. Please leave out names and personal details of other people.
    .done = Thank you. The coordinators will now read your practice. I will tell you here when it is published, and bring you any question. You can change it or withdraw it at any time.
practice-title = What is your practice called?
    .help = A short name, at most 15 words, that says what you do. For example: Welcome desk for newcomers at the town hall
    .why = It is the first thing people read in the directory, translated for them. Everyone can see it once published.
practice-summary = In a few sentences, what do you do, and for whom?
    .help = At most 100 words, without names or personal details. For example: Every Tuesday, volunteers help newcomers with letters and forms, free of charge.
    .why = People read it to see whether your practice can help them, and searches look through it. It is translated. Everyone can see it once published.
practice-themes = Which themes does it belong to?
    .help = Choose up to 5, by number or by name. For example: housing, health
    .why = So that people who look for a theme find your practice. Everyone can see it once published.
practice-place = In which town or territory does it take place?
    .help = The name and the country are enough; please give no street address. For example: Palermo, Italy
    .why = It puts the practice on the map, roughly, and helps people find what is near them. Everyone can see it once published.
practice-organisation = Which organisation leads it?
    .help = Write its name and I look for it in the directory. If it is not there yet, you can add it. For example: City of Palermo
    .why = People see who is behind the practice, and the organisation can name someone else if you leave. Everyone can see it once published.
practice-languages = In which languages can people talk with you about it?
    .help = Write one language or several. For example: French, Wolof and Arabic
    .why = People know in which languages they can meet you; questions sent through me are translated. Everyone can see it once published.
practice-pillars = Which of the network’s three pillars does it support?
    .help = Choose one or several, by number. For example: 1, 3
    .why = It shows how your work serves the network’s common aims, and people search by pillar. Everyone can see it once published.
practice-groups = Who is it for?
    .help = Choose one or several groups, by number or by name. For example: women, schools
    .why = Others find what suits the people they work with. It says nothing about any one person. Everyone can see it once published.
practice-status = How far along is it today?
    .help = Choose what fits best, by number; 3 means up and running. For example: 3
    .why = Others know whether it is a plan, a trial or something well established. Everyone can see it once published.
practice-since = In which year did it start?
    .help = Write a year; an estimate is fine. For example: 2019
    .why = It tells others how much experience stands behind it. Everyone can see it once published.
practice-until = In which year did it end?
    .help = Write a year; an estimate is fine. For example: 2023
    .why = So that nobody counts on something that has closed; what you learned stays useful. Everyone can see it once published.
practice-rural = Does it take place in a rural area?
    .help = Answer yes or no. For example: yes, if it is mainly in villages or small towns
    .why = Rural territories look for examples from places like their own. Everyone can see it once published.
practice-challenge = What problem did you want to solve?
    .help = A few sentences, at most 300 words, without personal stories. For example: Families who came to live here found no help to enrol their children at school.
    .why = Others see whether their situation is like yours. It is translated. Everyone can see it once published.
practice-method = How does it work, step by step?
    .help = Who does what, when and with what means, in at most 300 words. For example: Two volunteers open the desk on Tuesdays; the town lends a room.
    .why = Others can start from it to do the same at home. It is translated. Everyone can see it once published.
practice-results = What has it changed so far?
    .help = Figures or facts, at most 300 words, without personal stories. For example: In one year, 120 families were welcomed and 80 children went to school.
    .why = It helps others convince people around them. It is translated. Everyone can see it once published.
practice-lessons = What was difficult, and what did you learn from it?
    .help = At most 300 words; what did not work is useful too. For example: Opening in the evening brought in people who work during the day.
    .why = Others avoid the same difficulties. It is translated. Everyone can see it once published.
practice-needs = What would another territory need to do the same?
    .help = People, time, money, partners, at most 300 words. For example: One room, two volunteers trained in one day and a decision of the council.
    .why = Others see whether it is within their reach. It is translated. Everyone can see it once published.
practice-partners = Which organisations do you work with?
    .help = Names of organisations, not of people, separated by commas; at most 60 words. For example: the town hall, the public library, a food bank
    .why = Others see whom to bring together at home. Ask your partners before you name them. Everyone can see it once published.
practice-with-people = Did the people it serves help to design it?
    .help = Answer yes or no. For example: yes, if they took part in the decisions
    .why = The network wants those most concerned to be heard and looks for examples. Everyone can see it once published.
practice-with-people-how = How did they take part?
    .help = At most 200 words, without names. For example: Once a month, those who use the service decide together on its opening hours.
    .why = Others learn how to decide together. It is translated. Everyone can see it once published.
practice-funding = Who pays for it?
    .help = Choose one or several, by number; I ask for no amounts. For example: 1, 4
    .why = Others learn where they might find support. Everyone can see it once published.
practice-legal-basis = Which law, decision or agreement is it based on?
    .help = At most 100 words. If there is none, skip this question. For example: Decision of the municipal council of June 2021
    .why = Other territories can rely on it to convince or to decide. It is translated. Everyone can see it once published.
practice-link = Is there a web page about it?
    .help = Paste its address. If there is none, skip this question. For example: www.example.org/welcome
    .why = People who want to know more can read on there. Everyone can see it once published.
practice-photo = Would you like to add a photo?
    .help = Send it here, as a photo or as a file. Show a face only if that person agrees. For example: a photo of the place or of a poster
    .why = It helps people picture what you do. Everyone can see it once published, so please send nothing that could put someone at risk.
practice-visits = Could people from other territories come and visit?
    .help = Answer yes or no; dates are agreed later. For example: yes, if you could spend a morning with visitors
    .why = People who plan an exchange visit find you. A yes commits you to nothing. Everyone can see it once published.
practice-elected = Is it led by someone who holds elected office?
    .help = Answer yes or no, without a name. For example: yes, if a deputy mayor is in charge of it
    .why = After an election things may change, so I will ask whether this is still true. Everyone can see it once published.
practice-election = When is the next election for that office?
    .help = A year or a month is enough. For example: March 2028
    .why = After that date I ask you whether the practice goes on and who leads it. The date can be seen by everyone once published.
practice-contact = At which e-mail address or phone number can the coordinators reach you?
    .help = Give one e-mail address, or one phone number with its country code. You can skip this question. For example: welcome@example.org
    .why = Only for when a message here does not reach you. It is kept encrypted: only you and the coordinators see it. It is never published.
practice-licence = On what terms may others reuse your text?
    .help =
        1: they name you as the source and publish on the same terms (CC BY-SA 4.0)
        2: they name you as the source (CC BY 4.0)
        3: they must ask you first
        Answer with the number. For example: 1
    .why = Others know what they may do with it. If you skip this, CC BY-SA 4.0 applies. Everyone can see it once published.

# Dialogue: an organisation presents itself and may sign the membership charter.
dialogue-organisation = Register an organisation
    .about =
        Introduce your association, your city or your institution to the network. Eight short questions, then your agreement: about four minutes. Several can be skipped. If you wish, your organisation can also sign the membership charter. Write in the language you prefer.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your answers until you confirm at the end; then the coordinators read them before anything is public.
    .done = Thank you. The coordinators will now read what you wrote. I will tell you here when the organisation appears in the directory, and bring you any question. You can change it or withdraw it at any time.
organisation-title = What is the organisation called?
    .help = Its usual full name, at most 20 words; there is no need to translate it. For example: City of Palermo
    .why = People find it in the directory by this name. Everyone can see it once published.
organisation-type = What kind of organisation is it?
    .help = Choose what fits best, by number; for an association it is 1. For example: 1
    .why = People who look for a city, an association or a university find the right one. Everyone can see it once published.
organisation-place = In which town or territory is it based?
    .help = The name and the country are enough; please give no street address. For example: Palermo, Italy
    .why = It puts the organisation on the map, roughly, and helps people find who is near them. Everyone can see it once published.
organisation-languages = In which languages does it work?
    .help = Write one language or several. For example: French, Wolof and Arabic
    .why = Others know in which languages they can work with you. Everyone can see it once published.
organisation-summary = In a few sentences, what does the organisation do?
    .help = At most 100 words, without names or personal details. For example: We welcome families in transit, with a meal, a bed and legal advice.
    .why = Others see what you could do together. It is translated. Everyone can see it once published.
organisation-aliases = Does it have a short name or other names?
    .help = Separate them with commas; at most 30 words in all. For example: OD, Open Doors
    .why = People find it under each of its names, and it is not registered twice. Everyone can see it once published.
organisation-led-by-migrants = Is the organisation led by migrants?
    .help = Answer yes or no. You can skip this question, above all if the answer could put someone at risk. For example: yes
    .why = The network wants those most concerned to be heard and looks for their organisations. Everyone can see it once published.
organisation-link = Does it have a web page?
    .help = Paste its address. If there is none, skip this question. For example: www.example.org
    .why = People who want to know more can read on there. Everyone can see it once published.
organisation-contact = At which e-mail address or phone number can the coordinators reach it?
    .help = Give one e-mail address, or one phone number with its country code. You can skip this question. For example: welcome@example.org
    .why = Only for when a message here does not reach you. It is kept encrypted: only you and the coordinators see it. It is never published.
organisation-charter = Would the organisation like to sign the network’s membership charter now?
    .help = Answer yes or no; if you are not sure, skip it and sign later. For example: yes, if the organisation has decided to
    .why = Signing the charter commits your organisation to the network for a time. Everyone can see that it has signed, once published.
organisation-charter-role = In what role do you sign for the organisation?
    .help = Give your role, not your name. If you would rather not sign now, go back and answer no. For example: chair of the association
    .why = It shows that the organisation itself signed. Everyone can see the role once published; never your account.
organisation-charter-until = Until when does the organisation commit itself?
    .help = A date, a month or just a year. If you would rather not sign now, go back and answer no. For example: December 2028
    .why = Each commitment has an end; you will be asked in time whether to renew it. Everyone can see the date once published.

# Dialogue: a city or an association describes a local citizenship card.
dialogue-card = Register a local citizenship card
    .about =
        Tell other cities about your local citizenship card. Seven short questions, then your agreement: about four minutes. You may add more if you wish. Write in the language you prefer.
        I ask nothing about the people who hold the card: please write nothing about them either.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your answers until you confirm at the end; then the coordinators read them before anything is public.
    .done = Thank you. The coordinators will now read what you wrote. I will tell you here when the card appears in the directory, and bring you any question. You can change it or withdraw it at any time.
card-title = What is the card called?
    .help = Its usual name, at most 15 words. For example: Palermo resident card
    .why = It is the first thing people read in the directory, translated for them. Everyone can see it once published.
card-place = In which town or territory is the card valid?
    .help = The name and the country are enough. For example: Palermo, Italy
    .why = It puts the card on the map and helps people find cards near them. Everyone can see it once published.
card-organisation = Which organisation issues the card?
    .help = Write its name and I look for it in the directory. If it is not there yet, you can add it. For example: City of Palermo
    .why = People see who stands behind the card. Everyone can see it once published.
card-summary = In a few sentences, what is the card for?
    .help = At most 100 words, in general terms. For example: Everyone who lives in the city can have it, with or without papers, and use the city’s services.
    .why = People read it first, and searches look through it. It is translated. Everyone can see it once published.
card-opens = What does the card give access to?
    .help = Places, services, rights or discounts, at most 200 words. For example: libraries, swimming pools, the health centre, enrolment at school
    .why = Other cities see what a card can do. It is translated. Everyone can see it once published.
card-languages = In which languages can other cities talk with you about the card?
    .help = Write one language or several. For example: French, Wolof and Arabic
    .why = Others know in which languages they can meet you; questions sent through me are translated. Everyone can see it once published.
card-recognises = Which other cities’ cards does yours recognise?
    .help = Write names of cards or cities, separated by commas. If there are none, skip this question. For example: Zurich, New York
    .why = It shows where a card counts in another city too. Everyone can see the link between the cards once published.
card-who = Who can have the card?
    .help = The general conditions, at most 100 words, nothing about any one person. For example: everyone who has lived in the city for three months
    .why = Other cities learn how to open their card to all. It is translated. Everyone can see it once published.
card-proof = What do people have to show to get the card?
    .help = The kinds of proof you accept, at most 100 words. For example: a letter from an association is enough
    .why = Other cities learn what can be asked without shutting anyone out. It is translated. Everyone can see it once published.
card-safeguards = What protects the people who hold the card?
    .help = The rules, at most 200 words; only what may be public. For example: the city keeps no copy of documents, and shares no list with the police
    .why = The network wants no card to become a tool of surveillance. It is translated. Everyone can see it once published.
card-since = Since which year has the card existed?
    .help = Write a year; an estimate is fine. For example: 2015
    .why = It tells others how much experience stands behind it. Everyone can see it once published.
card-link = Is there a web page about the card?
    .help = Paste its address. If there is none, skip this question. For example: www.example.org/card
    .why = People who want to know more can read on there. Everyone can see it once published.
card-contact = At which e-mail address or phone number can the coordinators reach you?
    .help = Give one e-mail address, or one phone number with its country code. You can skip this question. For example: welcome@example.org
    .why = Only for when a message here does not reach you. It is kept encrypted: only you and the coordinators see it. It is never published.

# A local activity of the Welcoming Week.
dialogue-activity = Register a local activity
    .about =
        Here you can register a local activity of the Welcoming Week: nine short questions, then your agreement: about five minutes. You may add more if you wish. Write in the language you prefer.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your answers until you confirm at the end; then the coordinators read them before anything is public.
    .done = Thank you. The coordinators now read your activity. I will tell you here when it is published, and bring you any question. You can change it or withdraw it at any time.
activity-title = What is your activity called?
    .help = A short name, at most 15 words. For example: A meal from everywhere
    .why = It is the first thing people read in the programme. Everyone can see it once published.
activity-kind = What kind of activity is it?
    .help = Answer with the number of the nearest kind, for example 1. If none fits, choose “Other”.
    .why = So that people find the activities they enjoy. Everyone can see it once published.
activity-date = On which day does it take place?
    .help = Write the day, for example 3 October 2026. If it is not settled yet, the month or the year is enough. If it lasts several days, write the first.
    .why = So that people know when to come. Everyone can see it once published.
activity-time = At what time does it start?
    .help = Write the time and, if you know it, the end. For example: 18:30 to 21:00
    .why = So that people arrive in time. Everyone can see it once published.
activity-time-zone = In which time zone is it?
    .help = Write a large city that has the same time, for example Lisbon, or the difference from universal time, for example UTC+1.
    .why = So that people elsewhere, or online, see the right time. Everyone can see it once published.
activity-place = Where does it take place?
    .help = Write the town and, if you like, the country. For example: Palermo, Italy
    .why = So that people nearby find it, and to put it on the map, at the level of the town. Everyone can see it once published.
activity-organisation = Which organisation invites people to it?
    .help = Write its name. I will look for it in the directory, and if it is not there you can add it. For example: City of Palermo
    .why = So that people know who invites them. Everyone can see it once published.
activity-summary = What will happen there, in a few sentences?
    .help = At most 100 words, in your own language. For example: We cook together, then everyone tells the story of a dish.
    .why = It helps people decide to come. It is translated. Everyone can see it once published.
activity-languages = Which languages will be spoken there?
    .help = Write one or several. For example: French, Wolof and Arabic
    .why = So that people know whether they will understand and be understood. Everyone can see it once published.
activity-access = What should people know about getting there and getting in?
    .help = Meeting point, steps, sign language, children, price, transport… At most 100 words. For example: level entrance, free, children welcome
    .why = So that nobody stays away for want of knowing. Everyone can see it once published.
activity-capacity = How many people can take part?
    .help = Write a number, for example 40.
    .why = So that nobody makes the journey for nothing. Everyone can see it once published.
activity-card = Is it linked to a local citizenship card?
    .help = Answer yes or no. For example yes, if the card is presented or handed out there, or opens the door.
    .why = The network wants the Welcoming Week to make the card known. Everyone can see it once published. Nothing is asked about the people who hold one.
activity-link = What is the address of its web page?
    .help = Paste the address, for example https://example.org/welcome. If there is none, you can skip.
    .why = So that people can read more there. Everyone can see it once published.
activity-photo = Which photo or poster would you like to show?
    .help = Send one picture or file here, for example the poster. Please choose one in which nobody can be recognised without having agreed.
    .why = It is shown with the activity. Everyone can see it once published.

# A guide, a study, a training module… that others may use.
dialogue-resource = Share a resource
    .about =
        Here you can share a guide, a study, a training module or another tool that others may use: about eight short questions, then your agreement: five minutes. Write in the language you prefer.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your answers until you confirm at the end; then the coordinators read them before anything is public.
    .done = Thank you. The coordinators now look at your resource. I will tell you here when it is published, and bring you any question. You can change it or withdraw it at any time.
resource-title = What is its title?
    .help = At most 20 words. For example: Guide for municipal reception desks
    .why = It is the first thing people read in the list of resources. Everyone can see it once published.
resource-kind = What kind of resource is it?
    .help = Answer with the number of the nearest kind, for example 1.
    .why = So that people find what they are looking for. Everyone can see it once published.
resource-summary = What does it help people do?
    .help = A few sentences, at most 100 words, in your own language. For example: How to welcome a family in its first week, step by step.
    .why = It helps people choose. It is translated. Everyone can see it once published.
resource-languages = In which languages does it exist?
    .help = Write one or several. For example: Spanish and Portuguese
    .why = So that people find what they can read. Everyone can see it once published.
resource-themes = Which themes is it about?
    .help = Choose one to five, by their numbers. For example: 2, 5
    .why = So that people find it by theme. Everyone can see it once published.
resource-link = At which web address can it be found?
    .help = Paste the address, for example https://example.org/guide.pdf. If it is not online, skip: I will ask you for the file instead.
    .why = People will open it at this address. Everyone can see it once published.
resource-file = Which file would you like to share?
    .help = Send it here, for example a PDF document. Please check first that it holds no personal details of anyone.
    .why = People who look for the resource will receive this file. Everyone can see it once published.
resource-organisation = Which organisation made it?
    .help = Write its name. I will look for it in the directory, and if it is not there you can add it. For example: ANVITA
    .why = So that those who made it are named. Everyone can see it once published.
resource-licence = On what terms may others use and adapt it?
    .help =
        1: naming the source and publishing on the same terms (CC BY-SA 4.0)
        2: naming the source (CC BY 4.0)
        3: only if they ask first
        Answer with the number. For example: 1
    .why = So that others know what they may do without asking. Everyone can see it once published.

# A request to the network.
dialogue-request = Ask the network for help
    .about =
        Here you can put a request to the network: six short questions, then your agreement: about four minutes. Write in the language you prefer.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your answers until you confirm at the end; then the coordinators read them before anything is public, and your request goes to the people who lead practices that fit.
    .done = Thank you. The coordinators now read your request, then it goes to the people who lead practices that fit. If you have agreed to messages being passed on, their answers will reach you here, translated. You can change it or withdraw it at any time.
request-title = What do you need, in one line?
    .help = At most 20 words. For example: Advice on housing families in a small town
    .why = It is the first thing people read. Everyone can see it once published.
request-summary = What is the situation, and what would help you?
    .help = At most 150 words. Please leave out names and details of people. For example: Two families will arrive in our town of 3,000; how do others organise transport?
    .why = So that people can give you an answer that fits. It is translated. Everyone can see it once published.
request-themes = Which themes is it about?
    .help = Choose one to three, by their numbers. For example: 2, 5
    .why = They decide to which practices your request goes. Everyone can see it once published.
request-languages = In which languages can you read answers?
    .help = Write one or several. For example: English and Arabic
    .why = So that people who speak them can write to you directly in them; other answers are translated. Everyone can see it once published.
request-country = Which country is it about?
    .help = Write the name of the country, for example Senegal. If it is about none in particular, you can skip.
    .why = So that your request finds people who know the laws and life there. Everyone can see it once published.
request-until = Until when is an answer of use to you?
    .help = Write a day, a month or a year. For example: 30 June 2026. If there is no hurry, you can skip.
    .why = So that people know how urgent it is. Everyone can see it once published.

# An offer of a visit or of training.
dialogue-offer = Offer a visit or training
    .about =
        Here you can offer a visit or training to other members of the network: ten short questions, then your agreement: about five minutes. Write in the language you prefer.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your answers until you confirm at the end; then the coordinators read them before anything is public.
    .done = Thank you. The coordinators now read your offer. I will tell you here when it is published, and bring you any question. You can change it or withdraw it at any time.
offer-kind = What do you offer?
    .help = Answer with a number, for example 1.
    .why = So that people find what they are looking for. Everyone can see it once published.
offer-title = How would you put your offer in one line?
    .help = At most 20 words. For example: Two days with the reception team of our town
    .why = It is the first thing people read in the list of offers. Everyone can see it once published.
offer-summary = What will people see or learn?
    .help = At most 150 words, in your own language. For example: How the town, the school and the neighbours work together.
    .why = It helps people choose. It is translated. Everyone can see it once published.
offer-themes = Which themes is it about?
    .help = Choose one to three, by their numbers. For example: 2, 5
    .why = So that people find it by theme. Everyone can see it once published.
offer-place = Where does it take place?
    .help = Write the town and, if you like, the country. For example: Dakar, Senegal. If it is online, write the town you work from.
    .why = So that people can plan the journey, and to put it on the map, at the level of the town. Everyone can see it once published.
offer-languages = In which languages can you offer it?
    .help = Write one or several. For example: French and Wolof
    .why = So that people know whether they will understand. Everyone can see it once published.
offer-organisation = Which organisation offers it?
    .help = Write its name. I will look for it in the directory, and if it is not there you can add it. For example: City of Dakar
    .why = So that people know who receives them. Everyone can see it once published.
offer-date = When can it take place?
    .help = Write a day, a month or a year. For example: October 2026. If any time suits, you can skip.
    .why = So that people can plan. Everyone can see it once published.
offer-capacity = How many people can take part?
    .help = Write a number, for example 12.
    .why = So that people know whether there is room for them. Everyone can see it once published.
offer-conditions = What are the conditions?
    .help = Costs, lodging, who can take part… At most 100 words. For example: free; meals included; travel is at your own cost
    .why = So that there are no surprises. Everyone can see it once published.

# A testimony.
dialogue-testimony = Give a testimony
    .about =
        Here you can tell what you have lived, in your own words: four questions, at your own pace, and only the first needs an answer.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your words until you agree at the end; then the coordinators read them before anything is public. They appear under a pseudonym or without a name, never with your account, and you can withdraw them at any time.
    .done = Thank you for your trust. The coordinators will read your testimony before it is published. You can withdraw it at any time, here, without giving a reason.
testimony-summary = What would you like to tell?
    .help = At most 500 words, in your own language. Please leave out names, addresses and numbers, yours and other people’s. For example: The day I arrived, a neighbour opened her door…
    .why = So that the voices of the people concerned are heard. If you agree, it is made public, also in translation, never with your account.
testimony-pseudonym = Under which name should it appear?
    .help = Choose a name by which nobody knows you, for example Amina. If you skip, it appears without a name.
    .why = It is the only name shown, and it is public. Your account is never shown.
testimony-themes = Which themes does it touch on?
    .help = Choose one to three, by their numbers, for example 2, 5. You can also skip.
    .why = So that people find it by theme. Everyone can see it once published.
testimony-country = Which country is it about?
    .help = Write the name of the country, for example Mexico. If it could give you away, skip.
    .why = So that people understand where it happened. Everyone can see it once published, like your testimony.

# A question to the people who lead a practice; it is passed on translated.
dialogue-ask = Ask the leader of a practice
    .about = Your question goes, translated, to whoever leads this practice. Neither of you sees the other’s account.
    .done = Your question is on its way. The answer will come here, translated. If there is none within a week, I will send a reminder.
ask-text = What would you like to ask?
    .help = Write your question in your own language, at most 300 words. For example: How did you find the flats?
    .why = Only the people who lead this practice receive it, translated. Your account is not shown.

# The leader's answer.
dialogue-reply = Answer a question
    .about = Your answer goes back, translated, to the person who asked. Neither of you sees the other’s account.
    .done = Your answer is on its way, translated. Thank you.
reply-text = What is your answer?
    .help = Write it in your own language, at most 300 words. For example: We began with three flats lent by the town.
    .why = Only the person who asked receives it, translated. Your account is not shown.

# A message is reported to the coordinators.
dialogue-report = Report a message
    .about = What you write here goes to the coordinators, with the title of the entry. The message itself does not: copy what they should see.
    .done = Thank you. The coordinators will look at it.
report-text = What is wrong with this message?
    .help = Say it in your own words, at most 300. For example: It insults me.
    .why = So that the coordinators understand what happened. They alone read it.

# A coordinator asks the author of an entry.
dialogue-review-ask = Ask the author
    .about = Your question goes to the author of this entry, in their language.
    .done = Your question has been passed on. The answer will come here.
review-ask-text = What would you like to ask the author?
    .help = At most 300 words. For example: Is the practice still running this year?
    .why = The author reads it, translated, as a question from the coordinators.

# A coordinator refuses an entry.
dialogue-review-refuse = Refuse an entry
    .about = This entry will not be published. The author is told your reason, in their language.
    .done = The entry is refused, and your reason has been passed on to the author.
review-refuse-text = Why can this entry not be published?
    .help = Give the reason kindly and say what could change, at most 300 words. For example: This practice is already in the directory.
    .why = The author reads it, translated, as the coordinators’ answer.

# A coordinator proposes another wording.
dialogue-review-suggest = Suggest another wording
    .about = The author sees your wording, in their language, and decides whether to take it.
    .done = Your wording has been passed on. I will tell you here what the author decides.
review-suggest-text = What wording do you suggest?
    .help = Write the new text in full, at most 500 words. For example: A free phone line where lawyers answer in several languages.
    .why = The author reads it and may accept it or not. If it is accepted, it replaces the text before, which is kept as an earlier version.

# Someone no longer leads a practice.
dialogue-leave = Stop leading a practice
    .about = You are about to stop leading this practice. It can pass to another organisation, or to nobody.
    .done = Noted. You no longer lead this practice, and questions about it no longer come to you. Thank you for what you have done.
leave-organisation = Which organisation leads this practice from now on?
    .help = Write its name, and I will look for it in the directory. For example: City of Palermo. If nobody takes over, skip.
    .why = So that questions reach the right people. The organisation is shown with the practice; you are not.

# Options.
status-planned = Planned
status-pilot = Pilot phase
status-running = Running
status-institutionalised = Adopted as regular policy
status-ended = Ended
funding-own = Own funds
funding-national = National public funds
funding-eu = European Union
funding-foundation = Foundations
funding-donor = Donors, donations
funding-none = No funding
licence-cc-by-sa-4 = CC BY-SA 4.0 (same terms)
licence-cc-by-4 = CC BY 4.0 (name the source)
licence-none = None: others must ask first
orgtype-civil-society = Civil society
orgtype-local-authority = Local authority
orgtype-academic = University, research
orgtype-network-of-institutions = Network of institutions
orgtype-public-institution = Public institution
resource-guide = Guide
resource-study = Study
resource-training-module = Training module
resource-template = Template
resource-campaign-kit = Campaign kit
activity-meal = Shared meal
activity-music = Music
activity-film = Film
activity-debate = Debate
activity-walk = Walk
activity-exhibition = Exhibition
activity-workshop = Workshop
activity-sport = Sport
activity-open-doors = Open day
activity-other = Other
offer-visit = Visit
offer-training = Training

# Consents.
consent-publish = May this be published in the network’s directory, to be read here and on a public web page?
    .help = Answer yes or no. Your account is never shown, and contact details only to the coordinators. You can withdraw your consent at any time, and the entry is then taken down. For example: yes
    .why = So that others can find it and be inspired by it. Anyone can read what is published, also in machine translation.
consent-idea = May everybody in the network read this idea here, translated, without your name?
    .help = Answer yes or no. Your account is never shown. You can withdraw the idea at any time. For example: yes
    .why = So that others can support it, and rapporteurs can put it together with ideas that are alike.
consent-relay = May I pass messages about this, translated, between you and people of the network?
    .help = Answer yes or no. Their questions reach you in private, and your answers go back through me; neither side sees the other’s account. You can withdraw your consent at any time. For example: yes
    .why = So that people can reach you without a number or an address. The messages go through me and machine translation; nobody else is shown them.
consent-export = May this be part of the files that the network shares, for example with researchers?
    .help = Answer yes or no. The files hold what is published, never accounts or contact details. You can withdraw your consent at any time; files already shared cannot be called back. For example: no
    .why = So that local experience counts in studies and in maps. Those who receive the files can read and keep them.
consent-testimony = May your testimony be published under the pseudonym you chose, or without a name?
    .help = Answer yes or no. It can then be read here and on the network’s public web page. You can withdraw it at any time, and I take it down; copies made by others cannot be called back. For example: yes
    .why = So that people hear what you have lived. Anyone can read it, also in translation. It is never shown with your account.

# What the guide itself says.
# $number, $total: numbers of questions.
dialogue-progress = { $number } of { $total }
# $page, $pages: numbers of pages.
dialogue-page = Page { $page } of { $pages }
dialogue-hint-choice = Answer with a number, for example 2.
dialogue-hint-choices = Answer with one or several numbers, for example 1, 3.
# $words: a list of words that one can write.
dialogue-hint-words = You can also write: { $words }
# $answers: the answer so far, a text or a list of what is chosen.
dialogue-picked = Your answer: { $answers }
# $answer: the answer as understood.
dialogue-noted = Noted: { $answer }
dialogue-appended = I have added your second message to your previous answer.
dialogue-early = This message came before the question, so I have not taken it as an answer. Here is the question again.
dialogue-needed = This question needs an answer. You can ask for help, or save everything for later.
dialogue-first = This is the first question.
dialogue-more = The short part is done. Would you like to add more detail now, or review your answers and finish? You can also add detail later.
dialogue-review = Your answers
# $number: of the question; $question: its words; $answer: the answer, or that there is none.
dialogue-review-line =
    { $number }. { $question }
    { $answer }
dialogue-review-empty = not answered
# $edit: the word to write before the number.
dialogue-review-how = To change answer 3, for example, write “{ $edit } 3” or press its button. When all is right, confirm.
dialogue-consents = One last thing, in plain words: what may be done with what you wrote. You decide, and you can change your mind at any time.
dialogue-consent-needed = Without this consent I cannot keep anything. You can review your answers, save them for later, or cancel.
dialogue-confirm = Is everything right? If so, please confirm.
# $days: how long the draft is kept; $word: what to write to go on.
dialogue-saved = { $days ->
    [one] Saved. I keep your draft for { $days } day. To go on, write: { $word }
   *[other] Saved. I keep your draft for { $days } days. To go on, write: { $word }
}
dialogue-cancel-ask = Delete this draft? What you wrote in it will be lost.
dialogue-cancelled = The draft is deleted.
dialogue-kept = The draft is kept.
# $name: of the dialogue.
dialogue-resumed = “{ $name }”: here is where we were.
dialogue-stale = This button belongs to an earlier question. The current one is below.
dialogue-gone = This conversation has ended, so the button no longer does anything.
dialogue-set-aside = I have saved your draft “{ $name }” for later, since you are starting something else.
dialogue-exists = You already have a draft of this: “{ $name }”. Would you like to go on with it, or start anew?
dialogue-changed = The questions have changed since last time. I have kept your answers wherever they still fit.
dialogue-moved = We go on here. It is the same draft.
dialogue-none = You have no drafts.
dialogue-drafts = Your drafts
# $number: in the list; $name: of the dialogue; $date: of the last answer.
dialogue-draft-line = { $number }. { $name } ({ $date })
# $name: of the dialogue; $days: how long the draft is still kept.
dialogue-nudge = { $days ->
    [one] Your draft “{ $name }” is waiting for you. I keep it for { $days } more day. You can go on with it, or delete it.
   *[other] Your draft “{ $name }” is waiting for you. I keep it for { $days } more days. You can go on with it, or delete it.
}
dialogue-expired = The time for your draft “{ $name }” has run out, and I have deleted it. You can start again whenever you like.
dialogue-language = In which language shall we talk?
dialogue-file = Send the photo or the file here.
dialogue-file-unexpected = This question takes text. I have not kept the file.
dialogue-text-unexpected = This question takes a photo or a file. Please send it here, or skip if the question allows it.
dialogue-which = Several fit. Which one do you mean?
# $name: as typed.
dialogue-add-new = Add as new: { $name }
dialogue-keep-typed = Keep as I wrote it: { $name }
# $question: the words of the question.
dialogue-edited = I have changed your answer to this question: { $question }
dialogue-not-editable = That message is not an answer that I can still change.
dialogue-unreadable = I cannot read encrypted messages. Please start a new chat with me, with encryption switched off.
# $total: how many answers there are.
dialogue-no-such-answer = { $total ->
    [one] There is no such answer. There is only one: number 1.
   *[other] There is no such answer. There are answers 1 to { $total }.
}
dialogue-busy = One moment, please: many messages came at once. Nothing is lost.

# What to write when an answer was not understood. $text: what the person wrote.
wrong-empty = Your answer arrived empty. Please write it in a few words, for example: language classes on Mondays.
wrong-number = I could not find a number there. Please write one, for example: 120
wrong-number-several = I see more than one number. Please write just one, for example: 120
wrong-number-whole = I need a whole number, without a fraction. For example: 12
# $minimum, $maximum: the bounds, which may be written themselves.
wrong-number-low = The smallest number possible here is { $minimum }. Please write { $minimum } or more.
wrong-number-high = The largest number possible here is { $maximum }. Please write { $maximum } or less.
wrong-number-range = The number goes from { $minimum } to { $maximum } here. For example: { $minimum }
wrong-year = I need one year, in four digits. For example: 2019
wrong-year-range = The year goes from { $earliest } to { $latest } here. Please write it in four digits, for example: { $latest }
wrong-date = I could not read this as a date. You can write a day, a month or only a year: 15/06/2025, June 2025, 2025. “Tomorrow” works too.
wrong-date-several = I see more than one date. Please write only the one asked for, for example: 15/06/2025
# $days: how many days the month has.
wrong-date-day = That month has { $days } days. Which day is right? Please write the date again, for example: 15/06/2025
wrong-date-year = I read years from { $earliest } to { $latest }. Please write the year in four digits, for example: 15/06/2025
# $date: the date as year-month-day; $weekday: the day it really is, 1 for Monday.
wrong-date-weekday = { $weekday ->
    [1] { $date } is a Monday. Which date is right? Please write it again without the weekday, for example: 15/06/2025
    [2] { $date } is a Tuesday. Which date is right? Please write it again without the weekday, for example: 15/06/2025
    [3] { $date } is a Wednesday. Which date is right? Please write it again without the weekday, for example: 15/06/2025
    [4] { $date } is a Thursday. Which date is right? Please write it again without the weekday, for example: 15/06/2025
    [5] { $date } is a Friday. Which date is right? Please write it again without the weekday, for example: 15/06/2025
    [6] { $date } is a Saturday. Which date is right? Please write it again without the weekday, for example: 15/06/2025
   *[7] { $date } is a Sunday. Which date is right? Please write it again without the weekday, for example: 15/06/2025
}
# $first, $second: the two readings, as year-month-day or year-month.
wrong-date-unclear = I can read this in two ways: { $first } or { $second }. Please write the full date, for example: 15/06/2025, or June 2025.
wrong-time-zone = I do not know this time zone. Please write the largest city near you or your country, for example: Lisbon. “UTC+1” works too.
# $candidates: names from which to choose.
wrong-time-zone-several = Several time zones fit { $text }: { $candidates }. Please write one city, for example: Lisbon.
wrong-language-list = Please write the names of the languages with commas between them, for example: French, Wolof, Arabic
wrong-language = I do not know a language called { $text }. Please write it another way, or its code. For example: Wolof, or wo
wrong-language-several = Several languages are called { $text }: { $candidates }. Please write the code of the right one, as in: Wolof (wo)
wrong-link = I could not read this as a web address. Please copy it from your browser, for example: https://example.org/page
wrong-link-space = A web address has no spaces in it, and I need only one. For example: https://example.org/page
wrong-link-scheme = I can only keep addresses of web pages, which begin with https:// or http://. For example: https://example.org/page
wrong-link-account = This looks like an e-mail address, or a link with an account name in it. I need the address of a web page, for example: https://example.org/page
wrong-contact = I need an e-mail address or a phone number. For example: contact@example.org or +33 6 12 34 56 78
wrong-email = This e-mail address does not look complete. It has the form: contact@example.org
wrong-phone = This phone number does not look right. Please write it with the country code, for example: +33 6 12 34 56 78
wrong-phone-country = From which country is this number? Please begin with + and the country code, for example: +33 6 12 34 56 78
wrong-yes-no = I am not sure whether that means yes or no. Please write only: yes, or: no
# $last: the number of the last choice.
wrong-choice = I could not find { $text } among the choices. Please write a number from 1 to { $last }, or the words of a choice. For example: 1
wrong-choice-several = Several choices fit { $text }: { $candidates }. Please write all the words of the one you mean, or its number, for example: 1
wrong-choice-range = The choices are numbered from 1 to { $last }. Please write a number from the list, for example: 1
wrong-choice-one = Only one choice is possible here. Please write just one number, for example: 1
# $words or $characters: how many there are; $most: how many there may be; $over: the difference.
wrong-too-many-words = Your text has { $words } words; at most { $most } fit here, so it is { $over } over. Nothing is lost: please send it again, shorter. One idea per sentence helps, for example: “We host newcomers in families.”
wrong-too-long = Your text has { $characters } characters; at most { $most } fit here, so it is { $over } over. Nothing is lost: please send it again, shorter. One idea per sentence helps, for example: “We host newcomers in families.”

# Details of persons, noticed in what somebody typed.
# $kinds: what was noticed, by its kinds, as a list ("a name, a phone number").
sensitive-noticed = Thank you. I noticed something that could make a person recognisable: { $kinds }. Shall I keep it, remove it, or would you like to write this again?
sensitive-why = The people you support may be at risk if they are recognised. What you write will be read by many, so it is safer to describe what you do without saying for whom.
sensitive-choice-keep = Keep it
sensitive-choice-remove = Remove it
sensitive-choice-rewrite = Write it again
# $text: the text without those details.
sensitive-preview = This is how it reads without these details: { $text }
sensitive-kind-phone = a phone number
sensitive-kind-email = an e-mail address
sensitive-kind-document-number = the number of a document
sensitive-kind-case-number = a file number
sensitive-kind-birth-date = a date of birth
sensitive-kind-address = a home address
sensitive-kind-bank-account = a bank account
sensitive-kind-person-name = a person’s name
sensitive-kind-case-detail = a person’s legal or health situation
# What stands in a text where a detail was removed.
sensitive-removed-person = a person
sensitive-removed-phone = [phone number removed]
sensitive-removed-email = [e-mail address removed]
sensitive-removed-number = [number removed]
sensitive-removed-date = [date removed]
sensitive-removed-address = [address removed]
sensitive-removed-detail = [detail removed]
# $contact: how to reach a human of the network.
sensitive-human-contact = If somebody needs help, or if you are in doubt, you can talk to a person: { $contact }

# Words of the lists: pillars, themes, groups, regions. `.words`: what people type to find them.
pillar-political-civic-participation = Civic participation
    .words = political participation, political and civic participation, civic and political participation, citizen participation, taking part in politics, participation
pillar-unconditional-access-to-rights = Access to rights
    .words = unconditional access to rights, access to rights for all, equal rights, rights for all
pillar-positive-discourse-interculturality = Positive discourse
    .words = positive discourse and interculturality, interculturality, intercultural, interculturalism, positive narrative, living together, changing narratives
theme-regularisation = Regularisation
    .words = regularization, legalisation, legalization, residence permit, papers for all, getting papers
theme-decentralised-reception = Decentralised reception
    .words = decentralized reception, dispersed reception, reception outside big cities, distributed reception
theme-rural-reception = Rural reception
    .words = welcome in rural areas, reception in rural areas, welcome in villages, reception in villages, rural welcome
theme-outsourced-borders = Outsourced borders
    .words = externalised borders, externalized borders, border externalisation, border externalization, externalisation, externalization
theme-housing = Housing
    .words = home, lodging, accommodation, shelter, flat, apartment, place to live, hosting families, homelessness
theme-work = Work
    .words = job, employment, labour, labor, livelihood, vocational training, entrepreneurship
theme-health = Health
    .words = healthcare, health care, medical care, mental health, doctor, hospital, clinic
theme-education = Education
    .words = schooling, teaching, university studies, higher education
theme-language-learning = Language learning
    .words = language lesson, language course, language class, learning the language, language café, literacy
theme-legal-social-support = Legal and social support
    .words = legal support, social support, legal aid, legal help, legal advice, social work, social service, lawyer
theme-public-letter-writers = Public letter writers
    .words = public letter writer, letter writer, public writer, help with forms, help with paperwork
theme-complaints = Complaints
    .words = complaint, complaints office, ombudsperson, ombudsman, grievance
theme-consultation-bodies = Consultation bodies
    .words = consultation body, consultation, consultative council, advisory council, migrant council, council of residents, advisory body
theme-voting-rights = Voting rights
    .words = right to vote, voting, vote, local vote, election
theme-citizenship-card = Citizenship card
    .words = local citizenship card, city card, municipal card, identity card, id card, local card, municipal id, city id, card
theme-welcoming-week = Welcoming Week
    .words = welcome week, week of welcome
theme-memory-history = Memory and history
    .words = memory, history, migration history, remembrance, heritage, archive
theme-arts-food = Arts and food
    .words = art, culture, music, food, cooking, theatre, theater, dance, meal, cuisine, cultural
theme-countering-rumours = Countering rumours
    .words = countering rumors, anti rumour, anti rumor, rumour, rumor, prejudice, fake news, disinformation, stereotype
theme-anti-racism = Anti-racism
    .words = antiracism, racism, against racism, discrimination, xenophobia
theme-gender-diversity = Gender and diversity
    .words = gender, diversity, gender equality, feminism, gender diversity
theme-training-officers = Training for officials
    .words = training officers, training of officials, officer training, training city staff, staff training, training civil servants
theme-sponsorship = Sponsorship
    .words = community sponsorship, sponsor, private sponsorship, buddy, mentoring, mentor
theme-border-transit = Borders and transit
    .words = border, transit, border area, transit area, on the route
theme-rights-violations = Rights violations
    .words = rights violation, violation of rights, human rights violation, police violence, push back, pushback, abuse
theme-funding = Funding
    .words = funds, financing, finance, grant, budget, money
theme-networks = Networks
    .words = network, coalition, alliance, network of cities
group-all-residents = All residents
    .words = everyone, everybody, all inhabitants, resident, inhabitant
group-newcomers = Newcomers
    .words = newcomer, newly arrived, new arrival, recently arrived
group-undocumented = Undocumented people
    .words = undocumented, undocumented persons, without papers, undocumented migrant, irregular migrant, no papers
group-exiled = Exiled people
    .words = exile, exiled, refugee, asylum seeker, asylum
group-in-transit = People in transit
    .words = in transit, on the move, people on the move, persons in transit
group-internally-displaced = Internally displaced people
    .words = internally displaced, internally displaced persons, displaced people, displaced persons, idp, displacement
group-women = Women
    .words = woman, mother, girl
group-lgbtiq = LGBTIQ people
    .words = lgbtiq, lgbt, lgbtq, lgbtqi, queer, trans people, gay, lesbian
group-students = Students
    .words = student, international student
group-roma = Roma people
    .words = roma, romani, travellers, sinti
group-card-holders = Card holders
    .words = card holder, cardholder, holders of a card
group-elected-officials = Elected officials
    .words = elected official, mayor, councillor, elected representative
group-officers = Public servants
    .words = public servant, officer, civil servant, municipal staff, city staff, official
group-schools = Schools
    .words = school, pupil, teacher, schoolchildren
group-unconvinced-municipalities = Unconvinced municipalities
    .words = unconvinced municipality, unconvinced city, hesitant municipality, sceptical municipality, municipalities still to convince
region-africa = Africa
    .words = african, west africa, north africa, east africa, southern africa, sub saharan africa, maghreb, sahel
region-americas = Americas
    .words = america, american, latin america, south america, north america, caribbean
region-asia = Asia
    .words = asian, asia pacific, middle east, oceania, pacific
region-europe = Europe
    .words = european, european union, eu, balkans

# First words, and help.
greet-line = Hello, I am Passerelle. In which language shall we talk?
greet-hello =
    Hello, I am Passerelle, the network’s bot.
    With me you can find what other territories do, share what you do, and write to the people behind a practice, each of you in your own language.
    There are no forms here: we talk. I never show anybody’s account, and I forget the messages that I carry once they are delivered.
help-title = What you can do here
# $example: the command with a word behind it, as typed here.
help-more = To know more about one of them, for example: { $example }
# $word: what the person wrote behind “help”.
help-unknown = I do not know { $word }.
# $words: other words for the same command.
help-words = Words that I understand for it: { $words }
help-do-it = Begin
help-reviewers-only = This is for those who review entries: the network’s coordinators, rapporteurs and interpreters.
help-coordinators-only = This is for coordinators.
do-practices = Find a practice
do-practice = Share a practice
do-request = Ask the network
do-review = Review entries
do-drafts = My drafts
do-language = Change language
do-link = Link an account
do-unlink = Unlink accounts
do-help = What can I do?
# Said below numbered choices.
menu-hint = Answer with a number.

# Choosing a language.
language-set = From now on I speak English with you.
# $language: the name of the language spoken now.
language-which = We are speaking { $language }. Which language would you like?
language-one = I can speak only one language with you at a time. Which one?
# $language: the name of a language.
language-not-spoken = I do not speak this language yet: { $language }. Which of these would you like?
# $text: what the person wrote.
language-not-found = I do not know a language called { $text }. Which of these would you like?

# Roles: a function in the network. “.words” are the forms people type, “.about” what comes with it.
role-interpreter = interpreter
    .words = interpreter, interpreters, interpreting, translator, translators
    .about = You can check what a machine translated and correct it.
role-rapporteur = rapporteur
    .words = rapporteur, rapporteurs, reporter
    .about = You can read new entries, put questions to those who wrote them, publish them, and bring together those that say the same.
role-moderator = moderator
    .words = moderator, moderators, moderation
    .about = You help to keep exchanges respectful.
role-coordinator = coordinator
    .words = coordinator, coordinators, coordination
    .about = You can read new entries, put questions to those who wrote them, and publish them.
role-admin = admin
    .words = admin, admins, administrator, administrators, administration
    .about = You can give roles and take them back, and do all that coordinators do.
role-take = take back
    .words = take back, take away, take, revoke, remove, withdraw
role-admins-only = Only an admin of the network can give roles or take them back.
# $roles: a list of roles.
role-yours = Your roles: { $roles }
role-list = Roles in the network
# $role: a role; $count: how many people hold it.
role-count = { $role }: { $count }
role-configured = by the configuration
role-nameless = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
# $command: the command as typed here; $roles: a list of roles.
role-how =
    To give a role: { $command } @name { role-coordinator }
    To take it back: { $command } @name -{ role-coordinator }
    Roles: { $roles }
# $person: as the admin wrote it; $roles: a list of roles.
role-holds = Roles of { $person }: { $roles }
role-holds-none = { $person } has no role.
role-unknown-person = I do not know { $person }. This person must write to me once; then please try again.
role-several-people = Several people have used the name { $person }, so I cannot be sure. Please write the account itself, for example: telegram:1001
role-unknown-role = I did not understand which role you mean. You can give: { $roles }
# $role: a role.
role-given = Done: { $person } now has the role “{ $role }”.
role-had = { $person } already has the role “{ $role }”.
role-taken = Done: { $person } no longer has the role “{ $role }”.
role-absent = { $person } does not have the role “{ $role }”.
role-configured-only = { $person } has the role “{ $role }” by the configuration of the bot, and can only lose it there.
role-last-admin = You are the only admin. Please give this role to somebody else first.
role-not-told = There is no private chat between this person and me, so I could not tell them.
# Said to the person concerned.
you-have-role = You now have a role in the network: { $role }.
you-had-role = You no longer have this role in the network: { $role }. Thank you for all you did in it.

# Linking the accounts of one person.
# $minutes: how long the code is good.
link-code = { $minutes ->
    [one] This line links another account of yours with this one. It is good for { $minutes } minute, once:
   *[other] This line links another account of yours with this one. It is good for { $minutes } minutes, once:
}
link-how = Write it to me in private on the other platform; the code alone is enough. What you have begun here goes on there.
# $link: the address of the bot there.
link-door =
    You find me there at:
    { $link }
link-careful = Give the code to nobody: whoever uses it sees and changes what is yours.
link-nowhere = I am on one platform only, so there is no other account to link.
# $example: a code; $command: the command as typed here.
link-malformed = This is not a code. A code looks like { $example }; you get one on the other platform with { $command }
link-unknown = I do not know this code: it may have a mistake in it, be older than a quarter of an hour, or have been used. You get a new one on the other platform with { $command }
link-same = This code is for your other account: please write it to me in private on the other platform.
link-already = These accounts are linked already.
# $minutes: how long to wait.
link-too-often = { $minutes ->
    [one] That was too many codes. Please wait { $minutes } minute, then get a new one on the other platform.
   *[other] That was too many codes. Please wait { $minutes } minutes, then get a new one on the other platform.
}
link-done = Done: for me your accounts are now one person. What you registered or began there is here as well.
link-done-there = Your code was used: another account is now linked with this one, and shares all that is yours. If that was not you, please separate them.
unlink-ask = Separate your accounts? Each keeps what it had before they were linked, its entries and its roles. What you have begun or registered since then stays with the account where the code was shown.
unlink-yes = Separate them
unlink-no = Leave them linked
unlink-done = Your accounts are separate again. You can link them anew at any time.
unlink-kept = Your accounts stay linked.
unlink-none = This account is not linked with another.

# What the bot knows of somebody.
settings-title = What I know about you
# $language: the name of the language spoken now.
settings-language = Language: { $language }
# $place: the name of a place.
settings-home = Your territory: { $place }
settings-home-none = Your territory: I do not know it
# $count: accounts of this person.
settings-accounts = { $count ->
    [one] Accounts: { $count }, linked with no other
   *[other] Accounts: { $count }, linked
}
# $count: searches whose news are told.
settings-searches = Saved searches: { $count }
# $mine, $drafts: commands as typed here.
settings-erase = To withdraw what you have registered: { $mine }. To throw away what you have begun: { $drafts }.
settings-forget-home = Forget my territory
settings-home-forgotten = I have forgotten your territory.

# In private.
# $command, $mine, $drafts: commands as typed here.
private-delete = { $command } is for groups: there, reply with it to a message of yours, and it is deleted in every room. To withdraw what you have registered: { $mine }. To throw away what you have begun: { $drafts }.
private-attachment = I cannot do anything with a photo or a file just now, and I have not kept it. Please tell me in words what you would like.
private-failed = I could not handle your message: that is a mistake of mine. Nothing of yours is lost. Please try again, or put it another way.
# Said in a group. $link: the address of the private chat.
group-come-private = Let us talk about this in private: { $link }

# Finding: kinds and fields of entries, cards, results, kept searches.
# Kinds of entries; .one of them; .words: how a search for them may begin.
kind-practice = Practices
    .one = Practice
    .words = practices, good practices
kind-organisation = Organisations
    .one = Organisation
    .words = organisations, organizations, associations
kind-activity = Activities
    .one = Activity
    .words = activities, local activities
kind-card = Citizenship cards
    .one = Local citizenship card
    .words = cards, local citizenship cards, city cards, municipal cards
kind-resource = Resources
    .one = Resource
    .words = resources, guides, studies, tools
kind-request = Requests to the network
    .one = Request to the network
    .words = requests
kind-offer = Offers of visits and training
    .one = Offer
    .words = offers
kind-testimony = Testimonies
    .one = Testimony
    .words = testimonies, testimonials
kind-event = Events
    .one = Event
    .words = events, meetings, webinars
# Short names of what is known of an entry: at most 30 characters.
field-title = Title
field-summary = Summary
field-option = Option { $number }
field-objection = Objection { $number }
field-text = Text
field-themes = Themes
field-pillars = Pillars
field-groups = For whom
field-place = Place
field-country = Country
field-organisation = Organisation
field-languages = Languages
field-status = Stage
field-since = Since
field-until = Until
field-rural = Rural area
field-challenge = The problem to solve
field-method = How it works
field-results = What it has changed
field-lessons = Difficulties and lessons
field-needs = To do the same elsewhere
field-partners = Partners
field-with-people = With the people concerned
field-with-people-how = How they took part
field-funding = Funding
field-legal-basis = Legal basis
field-link = Web page
field-photo = Photo
field-file = File
field-visits = Open to visits
field-elected = Led by elected office
field-election = Next election
field-contact = Contact
field-licence = Reuse
field-type = Type
field-aliases = Other names
field-led-by-migrants = Led by migrants
field-charter = Charter signed
field-charter-role = Signed as
field-charter-until = Committed until
field-opens = What it opens
field-recognises = Recognises
field-who = Who can have it
field-proof = What to show
field-safeguards = Safeguards
field-kind = Kind
field-date = Date
field-start = Start
field-end = End
field-organisers = Organisers
field-time = Time
field-time-zone = Time zone
field-access = Getting there and in
field-capacity = Places
field-card = Linked to a citizenship card
field-conditions = Conditions
field-pseudonym = Pseudonym
field-source = Source
# On the card of an entry. $label: short name of a field; $value: what it says.
card-fact = { $label }: { $value }
card-recognised-by = Recognised by
# $source: name of the language that the author wrote in.
card-machine = Translated by machine. Original language: { $source }.
card-machine-short = machine translation, original language: { $source }
card-stale = The original has changed since this translation.
card-foreign = Language of the text: { $source }.
# $date: a date in words.
card-confirmed = Last confirmed: { $date }
card-outdated = ⚠ May be out of date: nobody has confirmed it lately.
card-archived = ⚠ Archived: no longer kept up to date.
card-not-public = Not visible in the directory yet, or no longer.
card-to-check = Some of these details are still to be checked.
# $page, $pages: numbers of pages.
card-page = Part { $page } of { $pages }
# $name: a pseudonym.
card-testimony = Testimony by { $name }
card-testimony-nameless = Testimony without a name
# What was understood of a search. $kind: what is looked for; $what: a list of filters.
find-understood = { $kind }: { $what }
# $words: as typed.
find-words = “{ $words }”
# $name: of a place.
find-near = around { $name }
# $title: of an entry.
find-like = similar to “{ $title }”
# $first, $last: numbers of the results shown; $total: how many there are.
find-page = { $first } to { $last } of { $total }
find-how = Write what you are looking for in a few words, for example: housing in Portugal. I also understand “rural area” or “near us”.
find-none = I have found nothing for this. Other words, or fewer, may help. You can also ask the whole network, or write “help”.
find-no-more = There are no more results.
find-which = I cannot tell which entry you mean. Open one, then choose “Like this one” below it.
find-gone = I no longer have this search. Please write it again.
find-withdrawn = This entry is not, or no longer, in the directory.
# Buttons below results and entries.
find-more = More results
find-save = Keep this search
find-by-theme = By theme
find-by-pillar = By pillar
find-which-theme = Which theme interests you?
find-which-pillar = Which of the network’s pillars interests you?
find-ask-network = Ask the network
find-ask = Ask the people behind it
find-read-on = Read on
# $source: name of a language.
find-original = Original text ({ $source })
find-translation = Back to the translation
find-change = Change my entry
find-confirm = Still true
# $name: of a place.
find-home-kept = Noted: your territory is { $name }. Nobody else sees this.
find-home-unknown = I cannot find this place on my map. Search “near us” again and give the nearest large town, for example: Lisbon, Portugal
# Searches that are kept.
saved-title = The searches you keep
# $command: the command as typed here.
saved-none = You have not kept any search yet. Search with { $command }, then choose “Keep this search”.
saved-done = The search is kept. I will tell you here when something new fits. To see or change your searches: { $command }
saved-already = You keep this search already. To see your searches: { $command }
# $most: how many searches one may keep.
saved-full = You keep { $most } searches already, and I keep no more than that. Please delete one first: { $command }
saved-tells = I tell you when there is something new.
saved-silent = I do not tell you of anything new.
saved-turn-off = Stop telling me
saved-turn-on = Tell me of new ones
saved-run = See the results
# $name: the search, as typed or as understood.
saved-dropped = Search deleted: { $name }
saved-news = New for your search: { $name }
# $count: how many more there are.
saved-news-more = and { $count } more
# Where a person's own territory is, for searches.
dialogue-home = Your territory
    .about = To search near you, I need to know roughly where that is. I ask only once.
    .done = Noted.
home-place = In which town or territory are you?
    .help = The name and the country are enough, no street address. A large town nearby will do too. For example: Lisbon, Portugal
    .why = To show you what is near you. I keep the place encrypted, to within some ten kilometres; nobody else sees it.

# Review of entries. States of an entry, as reviewers read them.
review-state-submitted = to be read
review-state-asked = waits for its author
review-state-published = published
review-state-archived = archived
review-state-refused = refused
review-state-withdrawn = withdrawn
review-state-merged = merged
# Notices. $kind: what an entry is; $title: its title.
review-new = New entry: { $kind }
review-again = To be read again: { $kind }
review-rewritten = Almost entirely rewritten by its author, to be read again: { $kind }
review-entry = Entry: { $state }
review-changed = The author has changed a published entry: { $title }
review-answered = The author of “{ $title }” has answered. The entry waits to be read again.
review-likely = This may already be in the directory:
review-likely-line = – { $title } ({ $percent } % alike, { $state })
review-doubts = To be checked:
check-new = named in somebody’s entry, and nobody has looked at it yet
check-other = something to look at
check-read = As it stood in the sheet:
# What can be done with an entry: buttons.
review-show = Read it all
review-publish = Publish
review-ask = Ask the author
review-suggest = Suggest a wording
review-refuse = Refuse
review-remove = Take it off
review-merge = Merge
review-history = History
review-contact = Contact
review-restore = Put it back as it was
review-open = See it
review-organisation = Check its organisation
review-merge-with = { $title } ({ $percent } %)
review-no-right = This is for the people who review entries. You do not have that role, or no longer. If this is a mistake, please ask the coordination team.
review-gone = This choice is no longer possible. To see what waits, write: { command-review }
review-stale = This entry has changed since. Here it is as it stands now.
review-none = Nothing waits to be reviewed.
review-list = Entries to be read, the oldest first: { $count }
review-list-asked = Entries that wait for their authors: { $count }
review-also-asked = Waiting for their authors: { $count }
review-also-checks = To be checked: { $count }
review-also-texts = Translations to read: { $count }
# Who was quicker. $who: a role; $date: a date in words.
review-already-published = Already published by { $who } ({ $date }).
review-already-refused = Already refused by { $who } ({ $date }).
review-already-merged = Already merged with another entry by { $who } ({ $date }).
review-already-withdrawn = Withdrawn by { $who } ({ $date }).
review-already-asked = It waits for its author: asked by { $who } ({ $date }).
review-already-other = This entry is not waiting any more. Its state: { $state }.
review-role-author = its author
review-role-coordinator = a coordinator
review-role-rapporteur = a rapporteur
review-role-admin = an administrator
review-role-interpreter = an interpreter
review-role-import = an import
review-role-other = the directory
review-published = Published.
review-merged = Merged with “{ $title }”.
review-restored = The entry is again as it was before that change.
review-author-away = I cannot reach the author just now. It stands in the author’s list of entries.
review-cannot-ask = I cannot reach the author just now, so your text was not sent.
review-no-author = Nobody answers for this entry yet, so there is nobody to ask.
review-your-text = Your text, so that it is not lost:
review-which-field = Which text is it about?
# $field: short name of a text; $language: name of a language.
review-suggest-how = This is the text as it stands ({ $field }). Please write yours in the same language: { $language }.
review-suggested-as-question = Your text is not in the language of this entry ({ $language }), so I have passed it on to the author as a question, translated.
review-suggested-same = The text already reads like this. Nothing was sent.
review-suggested-later = I cannot reach the author just now. Your wording is kept, and will be shown with the entry.
review-suggestion-accepted = Your wording for “{ $title }” was accepted.
review-suggestion-declined = The author of “{ $title }” keeps the wording as it was.
review-no-likely = I no longer find an entry like this one.
review-merge-which = With which entry should it be merged? The older published one stays, with what only the other one says.
review-contact-is = Contact left by the author, for when a message here does not arrive: { $contact }
review-no-contact = The author has left no contact.
review-was = Before:
review-is = After:
review-also-changed = Also changed: { $fields }
review-tags = choices from lists
# History of an entry. $who: a role; $what: one of the actions below.
review-history-of = History of “{ $title }”
review-history-line = { $date } · { $who }: { $what }
review-history-fields = { $what } ({ $fields })
review-history-reason = { $what } “{ $reason }”
review-action-submitted = handed in
review-action-imported = read from a sheet
review-action-edited = changed
review-action-changed = changed
review-action-rewritten = rewritten, back to review
review-action-published = published
review-action-asked = asked the author
review-action-answered = answered
review-action-suggested = another wording suggested
review-action-suggestion-accepted = suggested wording accepted
review-action-suggestion-declined = suggested wording declined
review-action-refused = refused
review-action-reason = reason:
review-action-merged = merged with another entry
review-action-absorbed = another entry merged into this one
review-action-restored = put back as it was before
review-action-withdrawn = withdrawn
review-action-archived = archived
review-action-unconfirmed = archived, since nobody confirmed it
review-action-ended = archived as ended
review-action-confirmed = confirmed as still true
review-action-left = no longer led by the same person
review-action-took-over = led by somebody new
review-action-checked = checked, right as it is
review-action-country = country corrected
review-action-read = translation read and found good
review-action-corrected = translation corrected
review-action-contact-seen = looked at the contact
review-action-other = changed
# What the author is told. A reason, translated, follows where it is announced.
review-told-published = Your entry “{ $title }” is published. Everyone in the network can now find it.
review-told-refused = The coordination team cannot publish your entry “{ $title }” as it stands. You can change it and hand it in again. The reason:
review-told-removed = The coordination team has taken your entry “{ $title }” off the directory. You can change it and hand it in again. The reason:
# $into: title of the entry that stays.
review-told-merged = Your entry “{ $title }” was in the directory already. It is now one with “{ $into }”.
review-told-absorbed = Another entry about the same thing was merged with yours: “{ $title }” says more now. Please have a look; you can change it at any time.
review-told-restored = The coordination team has put your entry “{ $title }” back as it was before your last change. You can change it again.
review-told-suggested = The coordination team suggests another wording for your entry “{ $title }”. You decide.
# One’s own entries.
mine-head = Your entries
mine-none = You have no entries yet. To share a practice, write: { command-practice }
mine-show = See it
mine-edit = Change
mine-more = Add more detail
mine-confirm = Still true
mine-withdraw = Withdraw
mine-gone = Yes, withdraw it
mine-history = History
mine-accept = Take this wording
mine-decline = Keep mine
mine-state-submitted = The coordination team is going to read it.
mine-state-asked = The coordination team waits for your answer.
mine-state-published = It is published.
mine-state-archived = It is archived, and no longer found in the directory.
mine-state-refused = It was not published. You can change it and hand it in again.
mine-not-yours = This entry is not yours, or no longer. To see yours, write: { command-mine }
mine-withdrawn-already = You have withdrawn this entry.
mine-merged-already = This entry was merged with another one.
mine-cannot-edit = I cannot change this entry here. Please ask the coordination team.
mine-cannot-confirm = I cannot confirm this entry just now. To see where it stands, write: { command-mine }
mine-confirmed = Thank you. The entry counts as true for another year.
mine-withdraw-sure = Withdraw “{ $title }”? It leaves the directory at once.
mine-withdrawn = The entry is withdrawn. It is no longer in the directory.
mine-withdrawn-erased = Your testimony is withdrawn, and I have deleted its words. What was already read in a chat may still stand there.
mine-decided-already = You have already decided about this.
mine-text-changed = Your text has changed since this was suggested. Here is the suggestion beside the text as it is now.
mine-accepted = The new wording is in your entry. Thank you.
mine-declined = Your wording stays. The coordination team will be told.
mine-changed = Your change can be seen at once. The coordination team is told of it.
mine-rewritten = This is almost a new text, so the coordination team reads it first. Until then, the entry is not shown.
# Translations that interpreters read.
texts-head = { $title }: { $field }
texts-source = Original ({ $language }):
texts-machine = Translation ({ $language }):
texts-source-changed = The original has changed since this was translated.
texts-good = Good as it is
texts-correct = Correct it
texts-next = Next
texts-none = No translation waits to be read in your languages.
texts-end = That was the last one for now.
texts-kept = Noted: good as it is.
texts-corrected = Your correction is in the directory. Thank you.
texts-read-already = Somebody has read this one already.
texts-stale = The original has changed meanwhile.
# Imports that are to be checked.
checks-head = To be checked
checks-right = Right as it is
checks-country = Another country
checks-archive = Archive
checks-next = Next
checks-none = Nothing waits to be checked.
checks-end = That was the last one for now.
checks-right-done = Noted: right as it is.
checks-archived = Archived.
checks-country-done = The country is now: { $country }
checks-done-already = Somebody has checked this entry already.
# An interpreter corrects a translation.
dialogue-review-text = Correct a translation
    .about = Your text replaces the translation at once, and readers no longer see it marked as a machine’s.
    .done = Your correction is in the directory. Thank you.
review-text-text = How should this read in your language?
    .help = Write the whole text anew, at most 500 words. For example: A free phone line where lawyers answer in several languages.
    .why = It is shown to everyone who reads your language. The translation before is kept in the history.
# A coordinator corrects the country of an entry.
dialogue-review-country = Correct a country
    .about = The entry will be found under the country that you name.
    .done = The country is corrected.
review-country-country = In which country is it?
    .help = Write the name of the country. For example: Portugal
    .why = Searches and the map go by country. What stood in the sheet is kept.

# Asking the people behind an entry: choices.
letters-label-answer = Answer
letters-label-more = More choices
letters-label-end = End this exchange
letters-label-block = Block
letters-label-unblock = Undo the block
letters-label-report = Report to the coordinators
letters-label-reveal = Show how to reach me
letters-label-show = Yes, if the other person agrees too
letters-label-hide = Do not show me after all
letters-label-again = Ask again

# What stands above a letter. $title: of the entry it is about.
letters-contact-asked = Somebody in the network asks about “{ $title }”:
letters-contact-more = The person who asked about “{ $title }” writes again:
letters-contact-answered = The people behind “{ $title }” answer:
letters-review-asked = The coordinators have a question about your entry “{ $title }”:
letters-review-more = The coordinators write again about your entry “{ $title }”:
letters-review-answered = The author of “{ $title }” answers:
letters-request-asked = Somebody in the network asks for help with something close to “{ $title }”, which you lead:
letters-request-more = The person who made the request “{ $title }” writes again:
letters-request-answered = Somebody answers your request “{ $title }”:
# $answer: the label of a button.
letters-hint = You can answer in your own language: reply to this message, or choose “{ $answer }”. Your words are translated. Neither of you sees the other’s account or name.

# Said to whoever writes.
letters-sent = Your message is on its way, translated.
letters-no-edit = What has been sent cannot be changed here. To correct something, simply write again.
letters-your-text = Your text, so that it is not lost:
letters-closed = The exchange about “{ $title }” has ended, so your message was not passed on.
# $count: characters.
letters-too-long = This is too long to be passed on in one go. Please keep it under { $count } characters, or send it in parts.
letters-limit-threads = You have opened { $count } exchanges in a day. Please ask your next question tomorrow; the open ones go on.
letters-limit-letters = You have sent { $count } messages in a day. Please go on tomorrow.
letters-limit-leader = The people behind this entry have had many questions today. Please ask later, or ask the people behind another one.
letters-limit-reports = You have reported { $count } times in a day. Please go on tomorrow.
letters-not-public = This entry is no longer in the directory.
letters-no-relay = The people behind “{ $title }” have not agreed to receive questions through me. What its card says is public.
letters-own = You lead “{ $title }” yourself: your question would come to you.
letters-not-now = Questions about “{ $title }” cannot be passed on at the moment.
letters-unreachable = I cannot reach anybody behind “{ $title }” at the moment, so your question is not passed on. The coordinators have been told.
letters-other-away = I cannot reach the other person in the exchange about “{ $title }” at the moment, so your message was not passed on. Please try again in a few days.
letters-leader-away = Your question about “{ $title }” has had no answer for a week, and at the moment I cannot reach the people behind it. The coordinators have been told.
letters-told-unreachable = Somebody has a question about “{ $title }”, but nobody can be reached who answers for it. Perhaps you know who could.

# The list of exchanges.
letters-contacts = Your open exchanges
letters-contacts-none = You have no open exchange. When a practice interests you, open its card and ask the people who lead it.
letters-turn-yours = { $title } · your turn
letters-turn-theirs = { $title } · waiting for an answer
letters-menu = The exchange about “{ $title }”: what would you like to do?
letters-gone = I no longer know this exchange.

# How an exchange ends.
letters-ended-you = The exchange about “{ $title }” has ended. The other person is told that, and nothing else.
letters-ended-other = The exchange about “{ $title }” has ended: the other person has closed it.
letters-ended-already = The exchange about “{ $title }” has already ended.
letters-ended-time = Nobody has written for a month, so the exchange about “{ $title }” has ended.
letters-ended-left = The people behind “{ $title }” no longer answer for it, so this exchange has ended.
letters-ended-coordinators = The coordinators have ended the exchange about “{ $title }”.
letters-blocked = Blocked. From now on, neither of you can open an exchange with the other. The other person is told only that this one has ended.
letters-unblocked = The block is undone. This exchange stays closed; a new one may be opened.
letters-reminder-contact = A week ago somebody asked a question about “{ $title }”, and nobody has answered yet. A few words are enough. The question is in the message to which this one replies.
letters-reminder-review = A week ago the coordinators asked you a question about your entry “{ $title }”. A few words are enough. The question is in the message to which this one replies.

# Showing each other how to be reached; the account follows on a line of its own.
letters-reveal-ask = If you both agree, I show each of you how to reach the other directly. Your choice is told to nobody before that. The other person would see exactly this:
letters-reveal-noted = Noted. If the other person agrees too, they will see exactly this:
letters-reveal-hidden = Noted: nothing about you will be shown.
letters-reveal-nothing = Your account has no public name by which others could find you, so there is nothing I could show. You can choose one in the settings of your app, or say in a message how to reach you.
letters-reveal-done = You have both agreed, and each of you has been told how to reach the other.
letters-reveal-again = The account that you had agreed to show in the exchange about “{ $title }” is no longer in use. You can choose again, if you wish.
letters-revealed = You have both agreed. This is how to reach the other person of the exchange about “{ $title }”:

# Reports. $ref: a number that names the exchange.
letters-report-asker = An exchange about “{ $title }” was reported (number { $ref }). The person who asked writes:
letters-report-leader = An exchange about “{ $title }” was reported (number { $ref }). The people who were asked write:
letters-report-nobody = I cannot reach a coordinator at the moment. Please try again in a few days. You can block or end the exchange at any time.
letters-report-contact = I cannot reach a coordinator at the moment. Please turn to { $contact }. You can block or end the exchange at any time.
letters-stopped = The exchange { $ref } has ended; both people have been told.
letters-stopped-already = The exchange { $ref } had already ended.
letters-not-allowed = Only coordinators can do this.

# Requests to the network. $count: people.
letters-request-sent = { $count ->
    [one] Your request “{ $title }” has gone to { $count } person who leads a practice close to it. The answer will reach you here, translated.
   *[other] Your request “{ $title }” has gone to { $count } people who lead practices close to it. Their answers will reach you here, translated.
}
letters-request-nobody = Your request “{ $title }” is in the directory. I have found nobody yet who leads a practice close to it and can be reached; whoever looks for requests will see it.
letters-request-over = { $count ->
    [0] A month has passed, and nobody has answered your request “{ $title }”. It stays in the directory; you may wish to put it in other words or with other themes.
    [one] A month has passed. { $count } person has answered your request “{ $title }”; the others did not. It stays in the directory.
   *[other] A month has passed. { $count } people have answered your request “{ $title }”; the others did not. It stays in the directory.
}

# Keeping the directory true: choices.
freshness-label-yes = Still true
freshness-label-change = Something has changed
freshness-label-ended = It has ended
freshness-label-notme = I no longer lead it
freshness-label-back = It goes on: bring it back
freshness-label-take = I take it over
freshness-label-nothanks = Not me

# Questions to a leader. $title: of the entry.
freshness-ask = A question, once a year: is “{ $title }” in the directory still true? One press is enough.
freshness-ask-again = I have had no answer about “{ $title }” yet: is it still true? One press is enough. Without an answer within a month, its card will say that it may be out of date.
freshness-ask-election = Elections were due in your territory. Is “{ $title }” still true, and do you still answer for it? One press is enough.
freshness-marked = The card of “{ $title }” now says that it may be out of date, since nobody has confirmed it. One press takes that away. Without an answer within two months, it leaves the directory.
freshness-archived = “{ $title }” is no longer found in the directory, since nobody has confirmed it. Nothing of it is lost: one press brings it back.

# What comes of the answer.
freshness-thanks = Thank you. “{ $title }” is confirmed; I will ask again in a year.
freshness-back = Thank you. “{ $title }” is in the directory again.
freshness-ended = “{ $title }” is no longer found in the directory. Nothing of it is lost. Thank you for what you have done.
freshness-gone = This entry no longer exists.
freshness-not-yours = Only those who lead “{ $title }” can do this.
freshness-cannot = This cannot be done with “{ $title }” as it is now. The coordinators can help.

# Taking an entry over.
freshness-take = “{ $title }”, of your organisation, needs somebody who answers for it. Will you take it over? Questions about it would come to you here, translated, without showing your account.
freshness-archived-others = “{ $title }”, of your organisation, is no longer found in the directory, since nobody has confirmed it. Nothing of it is lost. Will you take it over? Questions about it would come to you here, translated, without showing your account.
freshness-took = Thank you. You now lead “{ $title }”: questions about it come to you here, translated.
freshness-taken = Somebody already answers for “{ $title }”. Thank you.
freshness-nothanks = All right. Thank you for telling me.

# Said to coordinators.
freshness-report = Entries of the directory that need a look
freshness-report-archived = Archived, since nobody has confirmed them for months:
freshness-report-away = The person who leads them cannot be reached; if their organisation has other people here, they have been asked to take over:
freshness-report-vacant = Nobody leads them, and nobody has taken them over:
# $count: entries that are not listed.
freshness-report-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
freshness-named = Somebody has stopped leading “{ $title }” and says that “{ $organisation }” carries it on. This organisation is not in the directory yet.

# What is somebody's own, told in private (command “export”).
# $date: today.
export-title = What I keep of yours, { $date }
# $language: in its own words.
export-language = Language: { $language }
# $place: name of a town.
export-home = Place: { $place }
# $roles: a list.
export-roles = Roles: { $roles }
# $count: how many accounts (Telegram, Matrix) are linked.
export-accounts = { $count ->
    [one] { $count } account, kept encrypted
   *[other] { $count } accounts that you linked, kept encrypted
}
export-no-entries = You have not registered anything yet.
# $title: of an entry; $state: what follows below, “published” and so on.
export-entry = { $title } ({ $state })
# $consents: a list of what follows below.
export-agreed = You agreed to: { $consents }
# $name: of the dialogue.
export-draft = Draft: { $name }
export-searches = Saved searches
export-letters = Letters between you and others are not here: they are forgotten once delivered.
export-file = The same in a file that programs can read (JSON). Only you receive it.
export-text-file = All that I keep of yours, to read.
export-later = You have asked for this several times already. Please try again in an hour.
export-state-submitted = waiting for review
export-state-asked = a question waits for your answer
export-state-published = published
export-state-refused = not published
export-state-archived = archived
export-state-withdrawn = withdrawn
export-state-merged = joined with another entry
export-consent-publish = being published
export-consent-idea = an idea being read in the network
export-consent-relay = being asked through me
export-consent-export = being part of shared files
export-consent-testimony = a testimony being published

# Reading a sheet (CSV). $line: number of the line, the heading being 1.
import-empty = The sheet is empty: it needs a heading and at least one line.
import-not-utf8 = Line { $line } is not UTF-8 text. Save the sheet again as “CSV UTF-8” and try once more.
# $columns: names of columns, $found: those that are there.
import-columns-missing = The sheet lacks these columns: { $columns }. It has: { $found }.
import-columns-twice = These columns stand twice in the sheet: { $columns }.
import-quotes = From line { $line } on, a quotation mark is missing or one too many. Inside a cell in quotation marks, write them twice ("").
# $column: name of a column.
import-line-nameless = Line { $line } has nothing under “{ $column }” and was left out.
import-line-odd = Line { $line } has { $cells } cells where the heading has { $columns }. It came in; please look at it.

# What somebody should look at, after the name of an entry.
import-doubt-acronym-differs = the acronym does not fit the name
import-doubt-all-capitals = the name is all in capitals
import-doubt-country-implausible = the country may be another one
import-doubt-country-missing = no country
import-doubt-country-unknown = this country is not known to me
import-doubt-date-missing = no date
import-doubt-date-order = the date could be day and month or month and day
import-doubt-date-partial = the day is still open
import-doubt-date-unknown = this date does not exist or cannot be read
import-doubt-duplicate-name = another entry has the same name
import-doubt-end-before-start = it ends before it begins
import-doubt-international-body = an international organisation, listed under one country
import-doubt-kind-unknown = this kind of event is not known to me
import-doubt-line-odd = the line has too many or too few cells
import-doubt-mojibake = some letters were spoilt on the way
import-doubt-name-truncated = the name seems cut off
import-doubt-note-to-read = a note to be read
import-doubt-only-acronym = only an acronym, no full name
import-doubt-organisation-missing = no organisation
import-doubt-perhaps-a-person = perhaps a person, not an organisation
import-doubt-pillar-unknown = this pillar is not known to me
import-doubt-place-ambiguous = several places have this name
import-doubt-place-unknown = this place is not known to me
import-doubt-region-differs = the name speaks of another region than the country’s
import-doubt-several-organisations = perhaps several organisations in one
import-doubt-similar-name = another entry has nearly the same name
import-doubt-summary-long = the summary has more than 100 words
import-doubt-summary-missing = no summary
import-doubt-territory-missing = no territory
import-doubt-theme-unknown = this theme is not known to me
import-doubt-title-long = the title has more than 15 words
import-doubt-type-implausible = the type may be another one
import-doubt-type-in-french = the type is given in French
import-doubt-type-missing = no type
import-doubt-type-unknown = this type is not known to me

# The photo or file of an entry: the button, and what is said where it cannot be had.
file-get = Get the file
file-gone = The file itself cannot be handed on: it is too large, or can no longer be reached.

# What search understands beside the lists; search-filler: words that say nothing.
search-near = Near us
    .words = near me, near here, nearby, close to us, close to me, close by, around here, around us, in our area, in my area, in the neighbourhood
search-home = In our country
    .words = in my country, our country, my country, from our country
search-newest = Newest
    .words = the newest, latest, the latest, most recent, recent, newly added, new ones, what is new, what's new
search-like = Like this one
    .words = like, similar to, similar, same as, more like, resembling
search-this = this one
    .words = this, that one, that, it, this practice, that practice
search-rural = Rural
    .words = rural area, rural areas, countryside, in the countryside, village, villages, small town, small towns, rural territory
search-urban = Urban
    .words = urban area, urban areas, in cities, big city, big cities, metropolis
search-filler = practices
    .words = within, less than, within a radius of, practice, good practice, good practices, action, actions, initiative, initiatives, example, examples, experience, experiences, project, projects, show, show me, find, search, search for, look for, looking for, i am looking for, list, give me, tell me, please, what, which, who, where, how, is, are, was, do, does, there, have, has, any, some, all, other, others, about, concerning, regarding, on, in, at, of, for, from, to, with, by, and, or, the, a, an, i, we, you, our, us, me, my, your, their, these, those, want, would, like to, can, could, people who, cities that, run by
search-kilometres = km
    .words = kms, kilometre, kilometres, kilometer, kilometers

# Taking over, undone
freshness-label-undo = Undo this
freshness-told-taken = Somebody who leads another entry of the same organisation now leads “{ $title }”. If this is not right, you can undo it.
freshness-told-undone = The coordinators have undone that you lead “{ $title }”. You can write to them if you think that this is not right.
freshness-undone = Undone: “{ $title }” is with whoever led it before, or with nobody if that person had left it.
freshness-undone-already = There is nothing to undo about “{ $title }” any more.
review-action-takeover-undone = taking over undone

# A file with a text of its own, where only the text is an answer.
dialogue-file-not-kept = I have read the text that came with your file. I have not kept the file.

# Letters that do not arrive, or not with all that came
letters-label-rewrite = Write again
letters-lost = Your message about “{ $title }” could not be delivered, so the other person has not read it, or not all of it. I keep no copy. You can write again, perhaps a little later; if it fails again, please turn to the coordinators.
letters-lost-request = Your request “{ $title }” could not be delivered to everybody it was meant for. It stays in the directory, where others can find it.
letters-ended-review = The exchange about “{ $title }” has ended: whoever asked no longer reviews entries. The entry stays as it is, and the coordinators can ask again.
letters-without-file = Your words are passed on, but not the file: files do not go through exchanges. You can say in a message where to find it.

# Calendars: entries, feeds.
calendar-name = Alliance Migrations
calendar-name-of = Alliance Migrations: { $what }
calendar-title-cancelled = Cancelled: { $title }
calendar-title-postponed = Postponed: { $title }
calendar-machine = Translated by machine.
calendar-organisers = Organised by { $names }
calendar-subscribe = Subscribe in your own calendar: { $link }
calendar-unknown-language = There is no calendar in “{ $given }”. These are there: { $known }.
calendar-unknown-region = “{ $given }” is no region. These are: { $known }.
calendar-unknown-theme = “{ $given }” is no theme. These are: { $known }.

# Events: their dialogue, cards, lists, changes.
# Events: when they are.
event-yearly = every { $date }
event-no-date = date to be fixed
event-some-day = in { $date }
event-from-to = { $first } – { $last }
# Kinds of events, with the words by which people ask for them.
event-kind-regional-meeting = Regional meeting
    .words = regional meeting, regional meetings, regional
event-kind-webinar = Webinar
    .words = webinar, webinars, online seminar
event-kind-thematic-meeting = Thematic meeting
    .words = thematic meeting, thematic meetings, thematic
event-kind-plenary = Plenary
    .words = plenary, plenaries, plenary meeting, general assembly
event-kind-working-group = Working group
    .words = working group, working groups
event-kind-committee = Committee meeting
    .words = committee, committees, committee meeting, steering committee
event-kind-welcoming-week = Welcoming Week
    .words = welcoming week
event-kind-local-activity = Local activity
    .words = local activity, local activities
event-kind-calendar-day = Day of remembrance or action
    .words = calendar day, international day, world day, days
event-kind-exchange-visit = Exchange visit
    .words = exchange visit, exchange visits, study visit, visit
event-kind-debate = Debate
    .words = debate, debates
event-mode-on-site = On site
event-mode-online = Online
event-mode-hybrid = Hybrid (both)
event-joining-open = Everyone who wishes
event-joining-approval = On request, approved by the organisers
event-joining-invitation = By invitation
field-when = When
field-mode = How
field-region = Region
field-interpretation = Interpretation into
field-reserved = Places for people concerned
field-joining = Who can come
field-deadline = Answer by
field-agenda = Agenda
field-umbrella = Part of
field-access-how = Access
field-join-link = Address to join by
field-note = Note

# The dialogue.
dialogue-event = Register an event
    .about =
        Here you can register a meeting, a webinar or another event: about nine short questions, then your agreement. You may add more if you wish. Write in the language you prefer.
        You can stop at any time and go on later, here or, if your accounts are linked, on the other platform (Telegram or Matrix).
        Nobody sees your answers until you confirm at the end. The coordinators read them before anything is public, unless you are one of them.
    .done = Thank you. The coordinators now read your event. I will tell you here when it is published, and bring you any question. You can change it at any time.
event-kind = What kind of event is it?
    .help = Answer with the number of the nearest kind, for example 2.
    .why = So that people find the events they look for, and are reminded in good time. Everyone can see it once published.
event-title = What is it called?
    .help = A short name, at most 15 words. For example: African regional meeting
    .why = It is the first thing people read. Everyone can see it once published.
event-start = On which day does it begin?
    .help = Write the day, for example 16 June 2027. If it is not settled yet, the month or the year is enough: you can fix the date later.
    .why = So that people can keep the day free. Everyone can see it once published.
event-time = At what time does it begin?
    .help = Write the time, for example 18:30 or 6 pm. If it lasts whole days, or is not settled, you can skip.
    .why = Each person sees it in their own time zone. Everyone can see it once published.
event-mode = Does one come to a place, or online?
    .help = Answer with a number, for example 2 for online.
    .why = So that people know whether they can take part from where they are. Everyone can see it once published.
event-place = Where does it take place?
    .help = Write the town and, if you like, the country. For example: Dakar, Senegal
    .why = So that people nearby find it, and to show it on the map, at the level of the town. Everyone can see it once published.
event-join-link = At which address does one join online?
    .help = Paste the address, for example https://meet.example.org/welcome. If you do not have it yet, skip and add it later.
    .why = It is stored encrypted and shown only to those who come. It is in no announcement and no calendar.
event-time-zone = In which time zone is that time?
    .help = Write a large city that has the same time, for example Dakar. If you skip, the time zone of the place counts, else the network’s own.
    .why = So that nobody comes an hour late. Everyone can see it once published.
event-languages = Which languages will be spoken?
    .help = Write one or several. For example: French, English and Arabic
    .why = So that people know whether they will understand and be understood. Everyone can see it once published.
event-summary = What is it about, in a few sentences?
    .help = At most 100 words, in your own language. For example: Cities of the region share how they welcome people, and prepare the plenary.
    .why = It helps people decide to come. It is translated. Everyone can see it once published.
event-until = At what time does it end?
    .help = Write the time, for example 20:00. If you do not know, you can skip.
    .why = So that people can arrange their day. Everyone can see it once published.
event-end = Which is its last day?
    .help = Only if it lasts several days. For example: 18 June 2027
    .why = So that people can plan their journey. Everyone can see it once published.
event-organisation = Which organisation invites?
    .help = Write its name. I will look for it in the directory, and if it is not there you can add it.
    .why = So that people know who invites them. Everyone can see it once published.
event-organisers = Who organises it with you?
    .help = Names of organisations, with commas between them. No names of persons, please.
    .why = So that their part is seen. Everyone can see it once published.
event-region = Which region is it for?
    .help = Answer with the number of the region. If it is for all of them, skip.
    .why = So that people of the region find it and are told. Everyone can see it once published.
event-themes = Which themes is it about?
    .help = Choose up to five.
    .why = So that people who follow these themes are told. Everyone can see it once published.
event-pillars = Which pillars of the network does it serve?
    .help = Choose one or several.
    .why = So that it can be found by them. Everyone can see it once published.
event-interpretation = Into which languages will there be interpretation?
    .help = Only those that are certain. For example: English and Portuguese
    .why = So that people know that they will understand. Interpretation that is missing is looked for later, from what people say they need.
event-access = Can people with a disability take part like everyone else?
    .help = Answer yes or no. If you do not know yet, you can skip.
    .why = So that nobody makes the journey for nothing. Everyone can see it once published.
event-access-how = What should they know?
    .help = Ramp, sign language, subtitles, a quiet room… At most 100 words.
    .why = So that nobody stays away for want of knowing. Everyone can see it once published.
event-capacity = How many people can come?
    .help = Write a number, for example 40. If there is no limit, skip.
    .why = When all places are taken, there is a waiting list that moves up by itself.
event-reserved = How many of these places are kept for people concerned?
    .help = Write a number, for example 10. People concerned are those whom the subject is about: they say so themselves, nobody checks.
    .why = So that the people whom it is about are in the room. Everyone can see the number, nobody sees who they are.
event-joining = Who can come?
    .help = Answer with a number. With “on request” you approve each answer; with “by invitation” only those you invite can come.
    .why = So that people know before they answer. Everyone can see it once published.
event-deadline = Until which day can people answer?
    .help = Write the day, for example 1 June 2027. If until the last moment, skip.
    .why = Places kept for people concerned and not taken are free for all after that day.
event-agenda = What is the agenda?
    .help = One line for each point, at most 300 words.
    .why = It helps people prepare. It is translated. Everyone can see it once published.
event-link = What is the address of its web page?
    .help = Paste the address, for example https://example.org/meeting. If there is none, you can skip.
    .why = So that people can read more there. Everyone can see it once published.
event-file = Which document belongs to it?
    .help = Send one file here, for example the programme.
    .why = People can ask for it from the event’s card. Everyone can see it once published.
event-photo = Which picture or poster would you like to show?
    .help = Send one picture here. Please choose one in which nobody can be recognised without having agreed.
    .why = It is shown with the event. Everyone can see it once published.
event-umbrella = Is it part of a larger event?
    .help = Choose it from the list, or skip.
    .why = So that the programme of the larger event shows it.
dialogue-event-fix = A new date
event-fix-start = Which is the day?
    .help = Write the day, for example 16 June 2027.
    .why = Everyone who got the announcement is told what has changed.
event-fix-time = At what time does it begin?
    .help = Write the time, for example 18:30. If it lasts whole days, or the time stays as it is, you can skip.
    .why = Each person sees it in their own time zone.
dialogue-event-reason = The reason
event-reason-text = What should people know about the reason?
    .help = One or two sentences, or skip. They are translated.
    .why = People understand better when they know why. Everyone who got the announcement reads it.
dialogue-event-dates = Dates to choose from
event-dates-text = Which dates do you propose?
    .help = Two to ten, one on each line. For example: 16 June 2027 (first line), 18 June 2027 18:30 (second line)
    .why = People say on which of them they can come, and you see how many.
wrong-time = I could not read this as a time. You can write for example 18:30, 6 pm or 18h30.
wrong-time-unclear = Is it { $first } or { $second }? Please write the time with minutes, for example { $second }.

# Lists and cards of events.
event-next = next
    .words = next, the next, nearest, upcoming
event-cancelled = Cancelled
event-postponed = Postponed: the new date will be announced
event-places-left = Places left
event-more = All about it
event-list-head = Coming events
event-list-head-of = Coming events: { $asked }
event-list-none = No event is planned at the moment. To register one, write “event”.
event-list-none-such = No coming event matches: { $asked }
event-room-none = No event is planned at the moment. More here: { $link }
event-room-more = All coming events, and how to answer: { $link }
event-agenda-head = Your events
event-agenda-none = You have not answered any coming event yet.
event-agenda-file = Your events, for your calendar. Open the file to add them; it can be opened again when something changes.
event-calendar = { $title }: open this file to add it to your calendar.
event-no-calendar = It has no date yet, so there is nothing for a calendar.
event-gone = This event is no longer public.
event-not-yours = Only the organisers of this event and the coordinators can do that.
event-already = That is how it is already. Nothing was changed.
event-do-all = All coming events
event-do-answer = Do you come?
event-do-calendar = For my calendar
event-do-calendar-mine = For my calendar
event-do-file = Document
event-do-manage = Organise
event-do-card = Show
event-do-edit = Change
event-do-who = Who comes (numbers)
event-do-announce = Announce
event-do-fix = Set the date
event-do-postpone = Postpone
event-do-cancel = Cancel
event-do-revive = It takes place after all
event-do-poll = Let people choose a date
event-do-helpers = Organise together
event-do-reminders = Reminders
event-manage = { $title }: what would you like to do?
event-published = { $title } is public now. Would you like to announce it?
event-announce-wish = The organisers of { $title } would like it to be announced.
event-announce-asked = The coordinators are asked to announce { $title }. They will see to it.

# Changes.
event-moved = { $title } now takes place: { $when }. Whoever got the announcement or comes is told, and announcements and calendars are put right.
event-postpone-how = { $title }: is the new date known?
event-postpone-to = Yes, to a new date
event-postpone-later = No, later
event-cancel-sure = Cancel { $title }? Whoever got the announcement or comes is told at once, in every language.
event-cancel-yes = Yes, cancel it
event-done-cancelled = { $title } is cancelled. Whoever got the announcement or comes is told.
event-done-postponed = { $title } is postponed. Whoever got the announcement or comes is told. When the new date is known, set it here.
event-done-revived = { $title } takes place after all. Whoever got the announcement or comes is told.
event-changed-head = Changed: { $title }
event-changed-line = { $what }: { $was } → { $now }
event-changed-cancelled = It is cancelled.
event-changed-postponed = It is postponed. The new date will be announced.
event-changed-revived = It takes place after all.
event-changed-link = The address to join by is a new one. Those who come find it in private.
event-changed-was = It was planned for: { $date }

# A choice of dates.
event-poll-title = Which dates suit you for { $title }?
event-poll-how = Please write { $fewest } to { $most } different dates, one on each line.
event-poll-whole = This is not a whole date: { $text }. Please write day, month and year.
event-poll-again = Would you like to try again?
event-poll-begun = People are now asked about { $count } dates for { $title }. You will be told when it is over; you can look in between.
event-poll-closed = The choice of dates for { $title } is over. Answers: { $count }
event-poll-show = Show the answers
event-poll-which = { $title }: how many people can come on each date. Pick one to set it.
event-poll-take = { $date } · { $count }

# Organising together.
event-helpers =
    { $count ->
        [0] { $title }: nobody organises it with you yet.
        [one] { $title }: { $count } other person organises it too.
       *[other] { $title }: { $count } other people organise it too.
    } Whoever organises it can change it and sees the numbers, not the names.
event-helpers-code = Invite somebody
event-helpers-leave = I no longer organise it
event-helpers-clear = Organise it alone again
event-helpers-made = Hand this on to one person whom you trust. It is good once, and makes them an organiser of { $title }:
event-helpers-typed = Or they write this to me in private:
event-helpers-welcome = You organise { $title } too now.
event-helpers-used = This invitation has been used, or is good no more. Please ask for a new one.
event-helpers-joined = Somebody has taken up your invitation and organises { $title } too now.
event-helpers-left = You no longer organise { $title }.
event-helpers-ended = { $title } is organised without you from now on. Thank you for your help.
event-helpers-cleared = { $title } is organised by you alone again.

# Who comes: answers, places, interpretation.
# Who comes to an event.
# What one says: on a button; .words: typed in reply, separated by commas.
rsvp-pick-yes = ✅ I’m coming
    .words = yes, coming, I’m coming, I am coming, I come, I’ll come, I will come, I’ll be there, count me in
rsvp-pick-maybe = 🤔 Perhaps
    .words = maybe, perhaps, not sure, I don’t know yet
rsvp-pick-no = ❌ Not coming
    .words = no, not coming, I’m not coming, I am not coming, I can’t come, I cannot come, I won’t come, can’t make it

# What an answer amounts to: together with rsvp-in-private at most 190 characters.
rsvp-noted-yes = Noted: you are coming.
rsvp-noted-maybe = Noted: perhaps you are coming.
rsvp-noted-no = Noted: you are not coming. You can change your mind at any time.
rsvp-noted-asked = Noted. The organisers decide on each request. I will tell you the answer in private.
rsvp-noted-refused = The organisers could not give you a place.
# $position: number on the waiting list.
rsvp-noted-waiting = All places are taken. You are number { $position } on the waiting list.
# $kept: number of places; $position: number on the waiting list.
rsvp-noted-kept = { $kept ->
    [one] One place is kept for people concerned, the others are taken.
   *[other] { $kept } places are kept for people concerned, the others are taken.
} You are number { $position } on the waiting list.
rsvp-in-private = Write to me in private to add interpretation or access needs.
rsvp-unanswered = Will you be there? Nobody but you sees your answer.

rsvp-gone = This event is no longer there.
rsvp-cancelled = This event was cancelled, so there is nothing to answer any more.
rsvp-over = This event is over.
rsvp-late = The deadline for this event has passed. Please write to the organisers if you would still like to come.
rsvp-invited-only = This event is by invitation. Its organisers can give you a code.

# $date: until when places are kept.
rsvp-kept-until = If they are still free on { $date }, they go to the waiting list.
rsvp-why-concerned = Some places are kept for people whom the subject of this event concerns in their own lives, so that it is not spoken about without them. You need not say whether that is you. If you do, nobody sees it: it is only counted.
# $language: name of a language.
rsvp-has-interpretation = Interpretation: { $language }
# $needs: as they were written.
rsvp-has-needs = Access needs: { $needs }
rsvp-has-concerned = You asked for a place kept for people concerned.

rsvp-interpretation = Interpretation
rsvp-needs = Access needs
rsvp-no-needs = Delete my access needs
rsvp-concerned-yes = It concerns me
rsvp-concerned-no = It does not concern me
rsvp-forget = Forget my answer
rsvp-event = The event
rsvp-more = My answer
rsvp-cannot = I can’t come
rsvp-who = Who is coming
# $title: of the event.
rsvp-forgotten = I have forgotten what you answered about { $title }.
rsvp-which-language = Into which language do you need interpretation? The organisers see only how many people need which language.
rsvp-other-language = Another language
rsvp-no-language = None

# Told in private. $title: of the event.
rsvp-moved-up = A place has become free: you have a place at { $title }. If you cannot come any more, please say so, and the next person moves up.
rsvp-moved-down = There are fewer places at { $title } than planned. I am sorry: you are on the waiting list now, and I will tell you when a place becomes free.
rsvp-turned-away = The organisers of { $title } could not give you a place this time. I am sorry.
rsvp-let-in = The organisers of { $title } have said yes: you have a place.
rsvp-let-wait = The organisers of { $title } have said yes, but all places are taken. You are on the waiting list, and I will tell you when a place becomes free.

# For organisers. $language: name of a language; $before: number of other events.
rsvp-request = { $before ->
    [0] A person who reads { $language } would like to come to { $title }. It is their first event here.
    [one] A person who reads { $language } would like to come to { $title }. They have registered for one other event.
   *[other] A person who reads { $language } would like to come to { $title }. They have registered for { $before } other events.
}
rsvp-let = Give a place
rsvp-refuse = Say no
rsvp-request-gone = This person does not want to come any more.
rsvp-request-seated = This person has a place, and has been told.
rsvp-request-waiting = This person is on the waiting list, and has been told.
rsvp-request-asked = This request is still open.
rsvp-request-refused = This person was told that there is no place.
rsvp-request-none = This request is settled.
rsvp-no-requests = Nobody is waiting for an answer about { $title }.
# $count: number of people or places.
rsvp-count-coming = Coming: { $count }
rsvp-count-maybe = Perhaps: { $count }
rsvp-count-places = Places: { $count }
rsvp-count-waiting = Waiting list: { $count }
# $count: places; $taken: people concerned who have a place.
rsvp-count-kept = Kept for people concerned: { $count }, taken by them: { $taken }
rsvp-count-asked = Requests without an answer: { $count }
rsvp-count-covered = Interpretation, { $language }: { $count }, covered
rsvp-count-missing = Interpretation, { $language }: { $count }, nobody yet
# $languages: names of languages.
rsvp-count-rooms = Rooms that read of it also use: { $languages }
rsvp-count-needs = What people need to take part:
rsvp-count-private = Nobody sees who comes, only how many.
rsvp-requests = Requests ({ $count })
rsvp-invite = Invite people
rsvp-release = Open the kept places to all
rsvp-released = The places are open to all.
rsvp-when-late-ask = After the deadline: ask me
rsvp-when-late-refuse = After the deadline: say no
rsvp-covered = { $language } is covered
rsvp-refresh = Count again
rsvp-organisers-only = Only the organisers of this event can do that.

rsvp-invite-ask = How many people is the code for { $title } meant for?
rsvp-invite-for = { $count ->
    [one] One person
   *[other] { $count } people
}
rsvp-invite-made = { $count ->
    [one] This invitation to { $title } is for one person. Please pass it on only to whom it is for: I do not know who that is.
   *[other] This invitation to { $title } is for { $count } people. Please pass it on only to those whom it is for: I do not know who they are.
}
rsvp-invite-typed = Where the link does not work, they write this to me in private:
rsvp-code-used = This invitation to { $title } is used up or unknown. The organisers can give you another one.

# Interpretation. $language: name of a language; $count: number of people.
rsvp-interpretation-missing = In two weeks or less it begins, and interpretation is missing. I am asking the interpreters.
rsvp-interpretation-complete = Interpretation is covered, as far as people have told me what they need.
rsvp-interpreter-wanted = { $count ->
    [0] Interpretation is wanted: { $language }. Can you take it on?
    [one] One person needs interpretation: { $language }. Can you take it on?
   *[other] { $count } people need interpretation: { $language }. Can you take it on?
}
rsvp-covered-now = Interpretation: { $language } is covered now. Thank you.
rsvp-take-on = I take it on
rsvp-leave = I cannot after all
rsvp-interpreters-only = Only the interpreters of the network can take that on.
rsvp-already-covered = { $language } is covered at { $title } already. Thank you for offering.
rsvp-taken-on = Thank you. You interpret at { $title }: { $language }. The organisers know that somebody does, not who.
rsvp-left = Noted: you do not interpret at { $title }. The organisers know that somebody is missing.
rsvp-told-taken = An interpreter takes on { $language } at { $title }.
rsvp-told-left = The interpreter for { $language } at { $title } cannot come after all.

# Short questions.
dialogue-rsvp-needs = Access needs
    .about = What you write here is kept encrypted. The organisers read it without knowing who wrote it.
    .done = Noted.
rsvp-needs-text = What do you need to be able to take part?
    .help = A few words are enough, at most 60, without names. For example: a place I can reach with a wheelchair
    .why = So that the organisers can prepare. They see what is needed, not who needs it.
dialogue-rsvp-language = Interpretation
    .about = The organisers see only how many people need which language.
    .done = Noted.
rsvp-language-languages = Into which language do you need interpretation?
    .help = Name one language. For example: Tamil
    .why = So that the organisers know which interpreters to look for.

# Announcements: writing, reading in every language, agreeing, sending.
# The kinds of announcements; they stand above the title.
announcement-news = News
announcement-call = Call
announcement-meeting = Meeting
announcement-urgent = Urgent
announcement-other = Announcement
dialogue-announce = Write an announcement
    .about = Four short questions. Then you choose who gets it and when, and read every language. Nothing leaves before you send it.
    .done = The announcement is written. Nothing has left yet.
announce-kind = What kind of announcement is it?
    .help = Pick the kind that fits best. An urgent one arrives during quiet hours, too.
    .why = The word stands above the title.
announce-title = What is the title?
    .help = One line, at most 20 words. For example: Regional meeting in Dakar on 16 June
    .why = It is what people read first, and sometimes all they read.
announce-text = What do you want to announce?
    .help = Write in your own language, at most 500 words: what, when, where, what to do. I translate, and you read it again.
    .why = Every group reads it in its own language.
announce-file = Would you like to add a picture or a file?
    .help = Send one picture or file, or skip. For example a poster.
    .why = It goes out with the announcement, the same in all languages.
# One field of an announcement in one language is written anew.
dialogue-announce-title = Rewrite the title
    .about = Your title replaces the one before in this language.
    .done = Thank you, that is kept.
announce-title-text = What should the title be?
    .help = Write the whole title, at most 20 words.
    .why = Groups of this language read it like that.
dialogue-announce-text = Rewrite the text
    .about = Your text replaces the one before in this language.
    .done = Thank you, that is kept.
announce-text-text = How should the text read?
    .help = Write the whole text, at most 500 words. Check dates and places.
    .why = Groups of this language read it like that.
# A second coordinator does not agree.
dialogue-announce-refuse = Not agree to an announcement
    .about = The announcement does not leave for now. Your reason goes to whoever wrote it.
    .done = Your reason has been passed on. The announcement is a draft again.
announce-refuse-text = What should change?
    .help = In a few words. For example: The date is not fixed yet.
    .why = So that it can be made better.
# When it is to leave.
dialogue-announce-when = Choose the time
    .about = The announcement leaves by itself then, even if you are away.
    .done = That is kept.
announce-when-date = On which day should it leave?
    .help = A whole day. For example: 16 June 2027, or tomorrow.
    .why = It does not leave before.
announce-when-time = At what time?
    .help = For example: 18:30
    .why = In a group’s quiet hours it waits until they are over, unless it is urgent.
announce-when-zone = In which time zone is that?
    .help = A city or a country. For example: Lisbon. If you skip, it is your own.
    .why = The same hour does not come everywhere at once.
# The screen of an announcement.
announce-head-event = Event
announce-state-draft = Draft. Nothing has left yet.
# $agreed: how many have; $needed: how many must.
announce-state-approval = Waiting for another coordinator to agree ({ $agreed } of { $needed }).
announce-state-scheduled = Ready. It leaves by itself.
announce-state-sending = It is being sent.
announce-state-sent = Sent.
announce-state-expired = It did not leave: its time had passed.
announce-state-cancelled = It did not leave.
announce-state-withdrawn = Withdrawn from every group.
announce-correcting = It has been changed since. Groups still read the version before.
announce-correction-waits = The correction waits for another coordinator to agree.
# To whom; $list: names.
announce-who-all = To: all groups
announce-who-bridges = Linked groups: { $list }
announce-who-regions = Regions: { $list }
announce-who-languages = Languages: { $list }
announce-who-topics = Topics: { $list }
announce-who-members = And in private, to those who asked for it
announce-who-members-only = In private only, to those who asked for it
announce-who-nobody = To nobody
# $rooms: groups and rooms; $persons: people in private.
announce-reach =
    { $persons ->
        [0] It reaches { $rooms ->
            [one] { $rooms } group
           *[other] { $rooms } groups
        } now.
        [one] It reaches { $rooms ->
            [one] { $rooms } group
           *[other] { $rooms } groups
        } now, and one person in private.
       *[other] It reaches { $rooms ->
            [one] { $rooms } group
           *[other] { $rooms } groups
        } now, and { $persons } people in private.
    }
# When it leaves.
announce-when-now = When: as soon as you send it
# $time: a moment, perhaps on two clocks.
announce-when-at = When: { $time }
# $hours: 6, 24 or 72.
announce-late = If I am down at that time, I send it up to { $hours } hours late; after that I do not, and tell you.
announce-late-any = If I am down at that time, I send it later, however late.
announce-late-help = The hours say how long it is still of use after its time.
announce-urgent = Urgent: it does not wait for quiet hours to end.
# How far it is in a language.
announce-languages = Languages
# $language: its name; $state: one of those below.
announce-lang-line = – { $language }: { $state }
announce-lang-source = as it was written
announce-lang-human = read by a person
announce-lang-machine = translated by machine, not read yet
announce-lang-stale = older than the original
announce-lang-missing = missing
announce-lang-pending = being translated
# $state: one of the above, for a language that no group reads.
announce-not-required = { $state } (only in private)
# Labels of buttons: short. $language: its name.
announce-b-language = { $language }: read
announce-b-audience = To whom
announce-b-when = When
announce-b-preview = Preview
announce-b-send = Send…
announce-b-drop = Throw away
announce-b-drop-yes = Yes, throw it away
announce-b-change = Change
announce-b-now = Send now
announce-b-cancel = Do not send
announce-b-refresh = Refresh
announce-b-correct = Send the correction
announce-b-report = Report
announce-b-withdraw = Withdraw
announce-b-go = Send
announce-b-all-the-same = Send all the same
announce-b-open = Open
announce-b-list = Announcements
announce-b-agree = I agree
announce-b-refuse = Not yet
announce-b-read = Read it
announce-b-good = It is right as it is
announce-b-title = Rewrite the title
announce-b-text = Rewrite the text
announce-b-anew = Translate anew
announce-b-ask = Ask the interpreters
announce-b-to-rooms = Groups
announce-b-to-members = In private
announce-b-to-bridges = Linked groups…
announce-b-to-regions = Regions…
announce-b-to-languages = Languages…
announce-b-to-topics = Topics…
announce-b-to-all = All groups
announce-b-when-now = As soon as I send it
announce-b-when-at = At a time…
announce-b-late = At most { $hours } h late
announce-b-late-any = However late
announce-b-urgent = Urgent
# Choosing to whom and when. Nothing ticked means all.
announce-to-head = Who should get it?
announce-to-bridges = Which linked groups? None ticked: all.
announce-to-regions = Which regions? None ticked: all.
announce-to-languages = Groups of which languages? None ticked: all.
announce-to-topics = Groups of which topics? None ticked: all.
announce-when-head = When should it leave?
announce-when-whole = I need a whole day and a time, for example: 16 June 2027, 18:30.
announce-when-past = That time has passed already: { $time }.
announce-when-gone = The chosen time has passed. Choose another, or send it now.
# What is said about it. $language: a language; $title: of the announcement.
announce-preview = This is what groups read, in { $language }:
# The name of a file that has none.
announce-file-name = attachment
announce-field-title = Title
announce-field-text = Text
announce-version = Version ({ $language }):
announce-read = Thank you. The version in { $language } has been read.
announce-corrected = Thank you. The version in { $language } is rewritten.
announce-anew = I am translating into { $language } anew; it will be there in a moment.
announce-text-changed = This text has changed meanwhile. Here it is as it is now.
announce-please-read = The announcement “{ $title }” needs somebody to read it in { $language } before it leaves. Could you have a look?
# $count: interpreters.
announce-asked =
    { $count ->
        [one] I have asked one interpreter of { $language }.
       *[other] I have asked { $count } interpreters of { $language }.
    }
announce-nobody-speaks = I know no interpreter of { $language } whom I can reach ({ $count }).
# Told to whoever announces it. $role: interpreter, or coordinator.
announce-told-read =
    { $role ->
        [interpreter] An interpreter
       *[other] A coordinator
    } has read “{ $title }” in { $language }.
announce-told-corrected =
    { $role ->
        [interpreter] An interpreter
       *[other] A coordinator
    } has rewritten “{ $title }” in { $language }.
announce-told-changed =
    { $role ->
        [interpreter] An interpreter
       *[other] A coordinator
    } has changed “{ $title }”. It is a draft again and waits to be sent.
announce-told-agreed = Another coordinator agrees to “{ $title }”.
# What they wrote follows, translated.
announce-told-refused = “{ $title }” does not leave yet. Another coordinator writes:
announce-told-dropped = Another coordinator has thrown “{ $title }” away. Nothing has left.
announce-reaches-nobody = It would reach nobody. Choose who should get it.
# What holds it back, a line for each language.
announce-held = This is not right yet:
announce-held-machine = translated by machine and read by nobody; it would be marked so
announce-held-stale = older than the original; these groups would read the original
announce-held-missing = missing; these groups would read the original
# $languages: names of languages.
announce-held-all = Read by nobody: { $languages }
announce-others-agree = Another coordinator has to agree before it leaves.
announce-asked-others =
    { $count ->
        [one] I have asked another coordinator to agree.
       *[other] I have asked { $count } other coordinators to agree.
    }
announce-nobody-to-agree = Another coordinator has to agree, but there is none whom I can reach. Nothing has left.
# Asked of the other coordinators; the text follows.
announce-please-agree =
    The announcement “{ $title }” is to go to { $rooms ->
            [one] { $rooms } group
           *[other] { $rooms } groups
        }. Do you agree?
announce-please-agree-correction =
    A correction of “{ $title }” is to reach { $rooms ->
            [one] { $rooms } group
           *[other] { $rooms } groups
        }. Do you agree?
announce-own = You have agreed already. Somebody else has to.
announce-agreed = Thank you, that is kept. One more has to agree.
announce-decided = That is decided already. This is how it stands.
announce-changed = It has been changed meanwhile. Here it is as it is now.
announce-too-late = It is too late for that. This is how it stands.
announce-scheduled = It will leave at its time.
announce-leaves = It is leaving now.
announce-correction-goes = The correction replaces what was sent.
announce-corrected-sent =
    { $count ->
        [one] The correction is going to { $count } destination.
       *[other] The correction is going to { $count } destinations.
    }
announce-draft-again = It is a draft again.
announce-drop-sure = Throw “{ $title }” away? Its text is lost.
announce-dropped = It is thrown away. Nothing has left.
announce-gone = This announcement is no longer there.
# Why something did not leave.
announce-no-right = Somebody who agreed to it is no longer a coordinator.
# The list of announcements.
announce-list = Announcements
announce-none = There is no announcement yet. To write one: announce
announce-untitled = Message
# States in a list, very short.
announce-short-draft = draft
announce-short-approval = to agree to
announce-short-scheduled = ready
announce-short-sending = being sent
announce-short-sent = sent
announce-short-expired = not sent
announce-short-cancelled = not sent
announce-short-withdrawn = withdrawn
# $count: destinations.
announce-short-troubled = { $count } not reached

# Ideas and votes.

# Ideas: proposed, supported, put together.
dialogue-idea = Propose an idea
    .about = A few short questions. Nobody is shown whose idea it is; everyone reads it in their language and can support it.
    .done = Thank you. Your idea is there for everyone to read, and your support is counted.
idea-title = What is your idea, in one line?
    .help = At most 20 words, in your own language. For example: A shared stock of furnished flats between towns
    .why = It is what people see in the list of ideas, in every language.
idea-summary = Would you like to say more about it?
    .help = What it would change, and for whom; at most 150 words. Leave out names and addresses.
    .why = So that others understand it well and can support it.
idea-themes = Which themes does it belong to?
    .help = Up to three. You can skip this.
    .why = So that people who care about these themes find it.
idea-meeting = Is it a topic for a thematic meeting?
    .help = Answer yes if you would like the network to meet about it, for example in a webinar.
    .why = Topics of meetings are chosen among these ideas, by a vote.
idea-anonymous = Should it be fully anonymous?
    .help = Nobody ever sees your name or account. If you answer no, rapporteurs see that it comes from a member, or from your organisation. If you answer yes, they see nothing at all. In both cases only I know that it is yours, so that I can ask you whether a new wording still says what you meant.
    .why = Some ideas are easier to give when nobody can guess from whom they come.
dialogue-idea-join = Put ideas together
    .about = Write one idea that says what these say. Each author is asked whether it still says theirs.
    .done = The new idea is there.
idea-join-title = How do you say it in one line?
    .help = At most 20 words, in your own language.
    .why = It stands in the list instead of the ideas that it is made of.
idea-join-summary = And in full?
    .help = At most 200 words. Keep what each of the ideas wants.
    .why = The authors read it and answer whether it still says theirs.
dialogue-idea-reword = Reword an idea
    .about = Your words replace the ones before. Every author is asked again.
    .done = The new words are kept.
idea-reword-title = How do you say it in one line?
    .help = At most 20 words, in your own language.
    .why = It stands in the list instead of the ideas that it is made of.
idea-reword-summary = And in full?
    .help = At most 200 words. Take in what the authors miss.
    .why = The authors read it and answer whether it still says theirs.
dialogue-idea-missing = Say what is missing
    .about = Your answer goes to the rapporteur, without your name.
    .done = Thank you. The rapporteur will read it.
idea-missing-text = What is missing, or wrong?
    .help = In your own words, at most 150. You can skip this.
    .why = So that the rapporteur can find better words.
idea-list = Ideas of the network
idea-none = There are no ideas here yet.
idea-new = Propose an idea
idea-all = All ideas
idea-newest = Newest first
idea-most-supported = Most supported first
idea-by-theme = By theme
idea-which-theme = Ideas on which theme?
idea-meeting-topics = Topics for meetings
idea-meeting-topic = Topic for a thematic meeting
idea-more-private = All ideas, and yours: { $link }
idea-look = Read the idea
idea-gone = This idea is not there any more.
idea-not-allowed = Only rapporteurs and coordinators can do this.
idea-support = { $count ->
        [0] Nobody supports it yet.
        [one] { $count } person supports it.
       *[other] { $count } people support it.
    }
idea-support-it = Support it
idea-support-back = Take my support back
idea-supported = Your support is counted.
idea-not-supported = Your support is taken back.
idea-withdraw = Withdraw this idea
idea-withdraw-sure = Nobody will see this idea any more. Withdraw it?
idea-withdrawn = The idea is withdrawn.
idea-sources = The ideas it is made of
idea-made-of = { $count ->
        [one] Put into new words from { $count } idea.
       *[other] Put together from { $count } ideas.
    }
idea-answers = Authors: yes { $yes }, no { $no }, not answered { $asked }.
idea-said-no = The author does not recognise it in what was made of it.
idea-from-nobody = From somebody who wants to stay anonymous.
idea-from-member = From a member of the network.
idea-from-organisation = From { $name }.
idea-put-together = Put together with others
idea-tick-alike = Which ideas say the same as “{ $title }”? Tick up to { $most }; the most alike come first.
idea-word-these = { $count ->
        [one] Put it into other words
       *[other] Put these { $count } into one
    }
idea-joined = { $count ->
        [one] The new wording is there. Its author is asked whether it still says theirs.
       *[other] The { $count } ideas are put together. Their authors are asked whether it still says theirs.
    }
idea-undo = Undo
idea-undone = It is undone: the ideas stand for themselves again, with all their support.
idea-reword-it = Reword it
idea-asked-again = The new words are kept, and the authors are asked again.
idea-still-yours = Does this still say yours?
idea-yours = Your idea:
idea-became = What a rapporteur made of it:
idea-still-mine = Yes, it still says mine
idea-not-mine = No, something is missing
idea-thanks-yes = Thank you. Your idea lives on in these words.
idea-thanks-no = Thank you. Your idea stands on its own until this is settled.
idea-author-says-no = The author of “{ $idea }” does not recognise it in “{ $made }”.
idea-leave-alone = Let it stand on its own
idea-left-alone = The idea stands on its own.
idea-reworded-since = It was reworded meanwhile. Please answer the latest question.

# Votes: prepared, open, closed.
dialogue-vote = Prepare a vote
    .about = Three short questions. Then you choose how it is counted and until when. Nothing opens before you open it.
    .done = The vote is prepared.
vote-title = What is the question?
    .help = One line, at most 30 words. For example: Which topic for the next thematic meeting?
    .why = It is what everyone reads first, in every language.
vote-summary = Would you like to explain it?
    .help = What it is about and what follows from it, at most 200 words.
    .why = So that everyone votes on the same thing.
vote-options = Which options are there?
    .help = One a line, from 2 to 20. Skip this if the options are ideas of the network, or if you ask for consent to a proposal.
    .why = Every option is translated, and keeps its number in every language.
dialogue-vote-closing = Choose when the vote closes
    .about = On your own clock. It closes by itself.
    .done = That is kept.
vote-closing-date = On which day does the vote close?
    .help = A whole date, for example 16 June.
    .why = Everyone reads it in their own time zone.
vote-closing-time = At what time?
    .help = For example 18:00, on your own clock.
    .why = Votes cast later are not counted.
dialogue-vote-quorum = Set the quorum
    .about = How many have to vote so that the result decides.
    .done = That is kept.
vote-quorum-number = How many votes are needed?
    .help = A number; 0 for no quorum. With two colleges, each of them needs as many.
    .why = With fewer votes the result is shown, and decides nothing.
dialogue-vote-objection = Say why you object
    .about = Your objection is counted already. Your reason helps to find a better proposal.
    .done = Thank you, that is kept.
vote-objection-text = Why do you object?
    .help = In your own words, at most 150. Without names. You can skip this.
    .why = Rapporteurs read it without knowing from whom it comes.
vote-objection-quote = May it be shown with the result, without a name?
    .help = Answer yes or no. If no, only rapporteurs and coordinators read it.
    .why = So that everyone understands what has to change.
dialogue-vote-ballot = Vote
    .about = The numbers of the options stand above.
    .done = Your vote counts.
vote-ballot-numbers = Which numbers do you choose?
    .help = Numbers with spaces between them. For a ranking, the best first: 2 4 1. To give points, as often as you like: 2 2 4, or 2:2 4:1.
    .why = Each number stands for the option with this number, in every language.
vote-list = Votes under way
vote-none = There is no vote at the moment.
vote-new = Prepare a vote
vote-listed-open = { $title }
vote-listed-closed = Result: { $title }
vote-listed-prepared = Being prepared: { $title }
vote-listed-run = Close or withdraw: { $title }
vote-how-private = To vote, write to me in private: { $command }
vote-gone = This vote is not there any more.
vote-stale = This button is too old. Please open the vote again.
vote-is-closed = This vote is closed.
vote-not-allowed = Only rapporteurs and coordinators can do this.
vote-set-method = Method: { $value }
vote-set-dots = Points for each: { $value }
vote-set-most = Options each may choose: { $value }
vote-set-counted = Counting: { $value }
vote-set-colleges = Two colleges side by side: { $value }
vote-set-quorum = Quorum: { $value }
vote-set-closing = Closes: { $value }
vote-method-one = one choice
vote-method-several = several choices
vote-method-dots = points
vote-method-ranking = ranking
vote-method-consent = consent
vote-counted-person = one vote for each person
vote-counted-organisation = one vote for each organisation
vote-no-quorum = none
vote-no-limit = no limit
vote-open-end = not fixed
vote-no-options = There are no options yet.
vote-change-method = Method
vote-change-dots = Points
vote-change-most = How many options
vote-change-audience = Who is told
vote-change-closing = Closing
vote-change-quorum = Quorum
vote-change-texts = Question and options
vote-count-persons = Count persons
vote-count-organisations = Count organisations
vote-two-colleges = Two colleges
vote-from-ideas = Options from ideas
vote-open-now = Open the vote
vote-ask-method = How do people vote? One choice; several; points to share out; a ranking of all options (whoever would win against each of the others wins, Schulze’s method); or consent to a proposal, with objections.
vote-ask-dots = How many points does everyone have?
vote-ask-most = How many options may each vote contain?
vote-ask-quorum = How many votes are needed so that the result decides?
vote-ask-closing = When does the vote close?
vote-in-days = { $days ->
        [one] In { $days } day
       *[other] In { $days } days
    }
vote-other-quorum = Another number
vote-other-closing = Another day or time
vote-closing-wrong = The vote has to close at least ten minutes from now, and within a year, on a whole date. Please choose again.
vote-needs-options = Two options are needed at least.
vote-options-full = There are 20 options already.
vote-options-dropped = { $count ->
        [one] { $count } option was too many: 20 is the limit.
       *[other] { $count } options were too many: 20 is the limit.
    }
vote-pick-ideas = Which ideas are put to the vote? The number behind each is its support.
vote-dropped = The vote is deleted.
vote-leaves-soon = The texts are still being translated. The vote opens by itself as soon as they are there, within { $minutes } minutes.
vote-opened = The vote is open, and the groups are told.
vote-not-opened = The vote could not open before its end. It is prepared as it was: please choose a new end.
vote-not-opened-right = The vote did not open: rapporteurs and coordinators open votes, and you are neither any more.
vote-close-early = Close it now
vote-close-sure = Close the vote and tell everyone the result? This cannot be undone.
vote-close-now = Yes, close it
vote-run-what = What should happen to the vote “{ $title }”?
vote-withdraw = Withdraw it
vote-withdraw-sure = Withdraw the vote? It disappears from the groups, and nothing is counted. This cannot be undone.
vote-withdraw-now = Yes, withdraw it
vote-withdrawn = The vote is withdrawn.
vote-closed-yours = Your vote is closed, and the result goes out.
vote-look = Show
vote-look-result = Show the result
vote-make-event = Make it an event
vote-invitation = A vote
vote-how-one = Choose one option.
vote-how-several = { $count ->
        [0] Choose as many options as you like.
        [one] Choose { $count } option at most.
       *[other] Choose { $count } options at most.
    }
vote-how-dates = Choose all the dates that suit you.
vote-how-dots = { $count ->
        [one] You have { $count } point to give.
       *[other] You have { $count } points to share out as you like.
    }
vote-how-ranking = Put the options in order, the best first. What you leave out comes last.
vote-how-consent = Do you consent to this proposal?
vote-terms-person = Every person has one vote, however many accounts and languages they use.
vote-terms-organisation = Every organisation has one vote.
vote-by-college = The authorities and civil society are counted side by side.
vote-quorum-of = { $count ->
        [one] At least { $count } vote is needed.
       *[other] At least { $count } votes are needed.
    }
vote-open-until = Open until { $until }. You can change your vote until then.
vote-in-private = Vote in private
vote-in-private-how = Vote in private (write { $command } to me)
vote-say-in-private = To count your vote I need to know something first. Please write to me in private: { $command }
vote-organisations-only = In this vote only organisations vote, and I do not know of one that you represent. More in private: { $command }
vote-seen-here = A reaction here can be seen by everyone in this group. In private, nobody sees your vote.
vote-unread = Translated by a machine and not yet read by anyone: { $languages }. Interpreters can read and correct these texts: { $command }
vote-objected-here = Your objection counts. Please tell me why in private: { $command }
vote-yes = I consent
vote-abstain = I abstain
vote-object = I object
vote-yours = Your vote counts as: { $choice }
vote-yours-none = You have not voted yet.
vote-changeable = You can change it until { $until }.
vote-counts = Your vote counts: { $choice }. You can change it until { $until }.
vote-counts-open = Your vote counts: { $choice }. You can change it.
vote-empty = Your vote is taken back.
vote-change = Change my vote
vote-reset = Start again
vote-only-one = One number only, please.
vote-no-dots-left = { $count ->
        [one] You have { $count } point, and it is given.
       *[other] All { $count } points are given. Take one back first.
    }
vote-too-many = { $count ->
        [one] { $count } option at most. Take it back first.
       *[other] { $count } options at most. Take one back first.
    }
vote-typed-wrong = Please answer with numbers from 1 to { $most }, with spaces between them.
vote-no-organisation = In the vote “{ $title }” organisations vote. I do not know of one that you represent: register it, or write to the coordinators.
vote-which-organisation = For which organisation do you vote in “{ $title }”?
vote-which-college = In the vote “{ $title }” two colleges are counted side by side. To which do you belong? I remember it for the next votes.
vote-college-authorities = Authorities
vote-college-civil-society = Civil society
vote-organisation-changed = Somebody else of { $organisation } changed its vote in “{ $title }”. The last vote of an organisation counts.
vote-closes-soon = This vote closes soon, on { $until }:
vote-result-title = Result of the vote
vote-ballots-person = { $count ->
        [one] { $count } person voted
       *[other] { $count } people voted
    }
vote-ballots-organisation = { $count ->
        [one] { $count } organisation voted
       *[other] { $count } organisations voted
    }
vote-quorum-missed = The quorum is not reached.
vote-wins = wins against { $count } of { $others }, first for { $first }
vote-nobody = Nobody has voted for any option.
vote-undecided-quorum = There were not enough votes, so nothing is decided.
vote-consented = Consent: nobody objects.
vote-not-consented = No consent: there are objections to be worked on, or nobody agreed.
vote-colleges-differ = The two colleges do not agree, so nothing is decided.
vote-college-empty = In one of the two colleges nobody has voted, so nothing is decided.
vote-won = Chosen: { $option }
vote-tied = Level in first place: { $options }
vote-objections = Objections
vote-reasons = Read the objections
vote-no-reasons = Nobody gave a reason.

# Joint actions, the charter, following, digests, who is heard.
# Settings: time zone and quiet hours.
# $zone: a time zone in words; $time: what the clock says there.
settings-zone = Time zone: { $zone }. It is { $time } there now.
settings-zone-network = Time zone: { $zone }, the network’s. It is { $time } there now.
# $start, $end: times of the day.
settings-quiet-hours = Quiet hours: { $start } to { $end }. I announce nothing then.
settings-quiet-hours-network = Quiet hours: { $start } to { $end }, as in the whole network. I announce nothing then.
settings-quiet-hours-none = Quiet hours: none
settings-set-zone = Change time zone
settings-set-quiet = Change quiet hours
settings-follow = What I follow
settings-quiet-own = I say my own
settings-quiet-none = None
    .words = none, no, never, no quiet hours, nothing
settings-quiet-network = As the network
    .words = network, the network's, as the network, default, as everybody
# $text: what somebody typed.
settings-quiet-wrong = I could not read hours in { $text }. Two times are enough, for example: 22:00 to 7:00
dialogue-settings-zone = Your time zone
    .about = With it I show times as your clock does, and write to you by day.
    .done = Noted.
settings-zone-zone = In which time zone do you live?
    .help = A city or a country with one time is enough. For example: Dakar. If you skip, the network’s holds.
    .why = Events are shown at your time, and news reaches you by day. Nobody else sees it.
dialogue-settings-quiet = Your quiet hours
    .about = In these hours I announce nothing. What somebody writes to you directly still arrives.
    .done = Noted.
settings-quiet-span = From when to when do you want quiet?
    .help = Two times. For example: 22:00 to 7:00. Or write: none. If you skip, the network’s hold.
    .why = So that news does not wake you. Nobody else sees it.

# Following.
follow-title = What you follow
# $names: themes, or regions.
follow-themes = Themes: { $names }
follow-regions = Regions: { $names }
follow-all = all
follow-announcements-yes = Announcements: in your groups, and here in private
follow-announcements-no = Announcements: in your groups only
follow-digest-off = Digest: none
follow-digest-daily = Digest: every morning, when there is news
follow-digest-weekly = Digest: on Mondays, when there is news
follow-example = You can also write it, for example: follow housing, Africa, weekly
follow-choose-themes = Choose themes
follow-choose-regions = Choose regions
follow-announcements-start = Announcements here too
follow-announcements-stop = No announcements here
follow-choose-off = No digest
follow-choose-daily = Digest every day
follow-choose-weekly = Digest every week
follow-settings = Time zone and quiet hours
follow-themes-title = Themes
follow-themes-help = News about the themes that you tick comes in your digest. Without any, it is about all.
follow-regions-title = Regions
follow-regions-help = News from the regions that you tick comes in your digest. Without any, it is from all.
follow-noted = Noted. This is what you follow now.
# $words: what was not understood.
follow-not-understood = I did not understand this: { $words }
follow-daily = daily
    .words = daily, every day, each day, day
follow-weekly = weekly
    .words = weekly, every week, each week, week, once a week, mondays
follow-off = off
    .words = no digest, never, digest off, off
follow-announcements = announcements
    .words = announcements, announcement
follow-stop = stop
    .words = stop, unfollow, stop following, not, no more, without, no
follow-everything = everything
    .words = everything, all, all themes, all regions, anything
follow-filler = digest
    .words = digest, the digest, news, newsletter, about, and, from, in, on, theme, themes, region, regions, to, the, of, please

# Digest.
digest-title-daily = What is new
digest-title-weekly = What was new this week
digest-section-votes = To be decided together
digest-section-events = Coming events
digest-section-requests = Requests and offers
digest-section-ideas = Ideas
digest-section-practices = Practices
digest-section-resources = Resources
digest-section-beyond = From places less often heard
digest-changed = changed
digest-cancelled = cancelled
digest-postponed = postponed
# $date: a moment in words.
digest-closes = open until { $date }
# $count: entries that are not named.
digest-more = { $count ->
    [one] There is { $count } more entry that you follow.
   *[other] There are { $count } more entries that you follow.
}
digest-change = Change what I follow
digest-hint = The number opens an entry.

# Joint actions.
action-title-board = Our joint actions
action-more-private = The whole board: { $link }
action-title-over = Actions done or dropped
action-none = There is nothing here yet.
action-gone = I do not find this action any more.
action-not-yours = Coordinators and whoever leads the organisation that carries this action can change it.
action-see-open = Actions under way
action-see-over = Done or dropped
action-new = New action
action-rooms-on = Tell the groups every month
action-rooms-off = Do not tell the groups
action-rooms-are-on = From now on, every group reads the state of the joint actions on the first of the month.
action-rooms-are-off = From now on, only coordinators read the state of the joint actions on the first of the month.
action-do-states = Change state
action-do-step = Change next step
action-do-due = Change date
action-do-owner = Change who carries it
action-do-history = History
action-made = The action is on the board.
action-which-state = How far is it?
# $state: one of the following words.
action-state = State: { $state }
action-state-blocked = Blocked
action-state-under-way = Under way
action-state-planned = Planned
action-state-done = Done
action-state-dropped = Dropped
# $owner: an organisation, or a role.
action-owner-is = Carried by: { $owner }
# $step: the next step, as somebody wrote it.
action-step-is = Next step: { $step }
# $date: a date in words.
action-due-is = Due: { $date }
action-overdue = ⚠ Overdue since: { $date }
action-committee-only = For the committee only
action-machine-mark = translated by machine
action-was-made = put on the board
action-was-state = state: { $state }
action-was-step = next step: { $step }
action-was-due = due: { $date }
action-was-owner = carried by: { $owner }
# $date: a day; $what: what changed; $role: by whom.
action-history-line = { $date }: { $what } ({ $role })
action-by-owner = by those who carry it
action-by-coordinator = by a coordinator
# $month: a month and year.
action-digest-title = Our joint actions, { $month }
action-digest-late = Overdue
action-digest-stuck = Blocked
action-digest-soon = Due soon
action-digest-others = Going on
action-digest-done = Done in the last month
action-digest-open = Open the board
dialogue-action = Add a joint action
    .about = Something that the network does together. A few short questions; members read the answers in their languages.
    .done = The action is on the board.
action-title = What is the action?
    .help = At most 20 words. For example: Prepare a shared guide on rural reception
    .why = It is what members read first, translated.
action-owner = Who carries it?
    .help = An organisation of the directory, or a role. For example: City of Palermo
    .why = Everybody sees whom to ask. Whoever leads this organisation can keep the action up to date.
action-step = What is the next step?
    .help = At most 60 words. For example: Collect examples from each region. If it is not known yet, skip.
    .why = Members see how it goes on, and where they can help.
action-due = Until when?
    .help = A day, a month or a year. For example: June 2027. If there is no date, skip.
    .why = What is late is marked, so that somebody can help.
action-committee = Is it for the committee only?
    .help = Yes: only coordinators and those who carry it see it. No: every member can read it.
    .why = Some work is easier before it is shown to all.
dialogue-action-step = Next step
    .about = What you write replaces the next step of this action. The former one stays in its history.
    .done = Noted.
action-step-step = What is the next step?
    .help = At most 60 words. For example: Collect examples from each region. If there is none, skip.
    .why = Members see how it goes on, and where they can help.
dialogue-action-due = Due date
    .about = The new date replaces the former one, which stays in the history.
    .done = Noted.
action-due-due = Until when?
    .help = A day, a month or a year. For example: June 2027. If there is no date, skip.
    .why = What is late is marked, so that somebody can help.
dialogue-action-owner = Who carries the action
    .about = The new answer replaces the former one, which stays in the history.
    .done = Noted.
action-owner-owner = Who carries it from now on?
    .help = An organisation of the directory, or a role. For example: City of Palermo
    .why = Everybody sees whom to ask. Whoever leads this organisation can keep the action up to date.

# Charter.
charter-none = There is no charter to sign yet.
# $version: a number; $years: for how long it is signed as a rule.
charter-version = { $years ->
    [one] Version { $version }, signed for { $years } year as a rule
   *[other] Version { $version }, signed for { $years } years as a rule
}
charter-count = { $count ->
    [0] No organisation has signed yet.
    [one] { $count } organisation stands by the charter.
   *[other] { $count } organisations stand by the charter.
}
# $name: an organisation; $date: a day in words.
charter-signed = { $name } stands by version { $version } until { $date }.
charter-signed-before = { $name } signed version { $version }, an earlier one, and stands by it until { $date }.
charter-unsigned = { $name } has not signed.
# $command: a command as it is typed here.
charter-no-organisation = Whoever leads an organisation of the directory can sign for it. To register yours: { $command }
charter-original = Read the original
charter-do-sign = Sign: { $name }
charter-do-renew = Renew: { $name }
charter-do-leave = Withdraw: { $name }
charter-not-yours = Only whoever leads this organisation can do that.
charter-sign-for = { $years ->
    [one] You are about to sign version { $version } of the charter for { $name }, as a rule for { $years } year. Everyone will see that the organisation stands by it and until when. Your role is shown to coordinators only, your account to nobody. You can withdraw at any time.
   *[other] You are about to sign version { $version } of the charter for { $name }, as a rule for { $years } years. Everyone will see that the organisation stands by it and until when. Your role is shown to coordinators only, your account to nobody. You can withdraw at any time.
}
charter-not-signed = Nothing was signed.
charter-changed-meanwhile = The charter has changed meanwhile. Please read it once more before you sign.
charter-done = Thank you. { $name } stands by the charter until { $date }. I will remind you before it ends.
charter-leave-sure = Shall { $name } no longer stand by the charter? This is shown in its entry at once.
charter-leave-yes = Yes, withdraw
charter-left = { $name } no longer stands by the charter.
charter-ends = The signature of { $name } under the charter ends on { $date }.
charter-ends-today = The signature of { $name } under the charter ends today, { $date }.
charter-ended = The signature of { $name } under the charter ended on { $date }.
charter-renew = Renew
charter-read-new = Read and sign
# $title: of the charter.
charter-asks-anew = There is a new version of the charter: { $title }. What you signed holds until it ends. Would you read the new one and sign it?
charter-draft = The version being prepared
charter-list = Who signed
charter-new = Write a new version
charter-written = The new version is stored and being translated. Only coordinators, rapporteurs and interpreters see it before you put it in force.
charter-languages-human = Read by a person: { $languages }
charter-languages-machine = Translated by machine, read by nobody yet: { $languages }
charter-languages-missing = Still missing: { $languages }
charter-fix-title = Correct the title
charter-fix-text = Correct the text
charter-mended = Corrected. Thank you.
charter-publish = Put in force
charter-publish-sure = Shall it be put in force all the same?
charter-publish-anyway = Put in force as it is
charter-published = Version { $version } is in force. Those who signed an earlier one are asked to sign it.
charter-drop = Throw away
charter-dropped = This version is gone.
charter-no-draft = This version is not being prepared any more.
# $role: in which role somebody signed.
charter-line = { $name } · { $role } · version { $version } · until { $date }
dialogue-charter = Write a version of the charter
    .about = You write it in one language. It is translated, people who know the languages can correct it, and you put it in force.
    .done = The new version is stored.
charter-title = What is the charter called?
    .help = At most 20 words. For example: Charter of membership
    .why = It stands above the text, in every language.
charter-text = What does the charter say?
    .help = The whole text, at most 1,500 words. Leave lines empty between paragraphs.
    .why = It is what organisations read and sign.
charter-years = For how many years is it signed as a rule?
    .help = A number from 1 to 5. For example: 3
    .why = Each commitment has an end, and is renewed by those who still mean it.
dialogue-charter-mend = Correct a translation
    .about = What you write replaces what was there, in this language.
    .done = Corrected. Thank you.
charter-mend-text = What should it say?
    .help = Write the whole text in this language, at most 1,500 words.
    .why = It replaces the machine’s translation, and is shown as read by a person.
dialogue-charter-sign = Sign the charter
    .about = Three short questions. Nothing is signed before the last one.
    .done = Thank you.
charter-sign-role = In which role do you sign for the organisation?
    .help = A role, not a name. For example: mayor, or chair of the association
    .why = Coordinators see that somebody signed who may. Nobody else does.
charter-sign-years = For how many years?
    .help = A number from 1 to 5. If you skip, it is signed for as long as the charter says.
    .why = Each commitment has an end; you are asked in time whether to renew it.
charter-sign-agree = Does your organisation agree with the charter, and may everyone see that it stands by it?
    .help = Yes: it is signed now. No: nothing happens.
    .why = Only what was agreed to in so many words is signed. You can withdraw at any time.

# Who is heard.
heard-title = Who was heard in the last 30 days
# $few: a small number.
heard-legend = In brackets: the share in the 30 days before. Fewer than { $few } are never counted one by one. No persons are looked at.
heard-said-language = Messages in groups, by language
heard-said-region = Messages in groups, by region
heard-entry-language = Practices, ideas and questions, by language
heard-entry-region = Practices, ideas and questions, by region
heard-territories = Where they are from
heard-rural = Rural places
heard-other = Other places
heard-colleges = Votes, by college
heard-authorities = Authorities
heard-civil-society = Civil society
heard-few = fewer than { $count }
heard-nothing = none
heard-groups = Entries that concern
heard-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
heard-no-one = Nothing was said in this time.
heard-least = Who could be invited to speak
heard-least-language = Little was said in this language: { $language }. Perhaps an announcement could begin in it, or someone who interprets could be asked.
heard-least-rural = Rural places are seldom heard. Perhaps ask an association from the countryside for its practice.
heard-least-groups = No entry concerned: { $groups }. Perhaps ask those who work with them, and them above all.
heard-least-region = Little came from: { $region }. Perhaps write to the organisations there: { $command }
heard-silent-region = Nobody was heard from: { $region }. Perhaps write to the organisations there: { $command }
heard-everybody = Everybody was heard about evenly.

# Reminders, days of every year, the Welcoming Week.
# Reminders of events.
remind-heading = Reminder
remind-today = Today
remind-soon = It begins soon
remind-now = It begins now
remind-begun = It has begun
remind-open = All about it
remind-come = I am coming
remind-cannot = I cannot come
remind-place-yes = You said that you are coming: thank you, we look forward to it.
remind-place-maybe = You said that you may come. You are welcome; a word helps the organisers.
remind-place-waiting = You are on the waiting list. I will tell you as soon as a place is free.
remind-place-asked = The organisers have not answered your request yet.
# $language: the name of a language.
remind-interpretation = Interpretation into { $language } is confirmed.
remind-interpretation-open = You asked for interpretation into { $language }. It is not confirmed yet.
remind-link = To join:
# $title: what the event is called.
remind-missed = I could not remind people of “{ $title }” in time: I was not running when it was due. If it matters, please tell them in another way.
remind-link-missing = “{ $title }” begins in an hour, and I have no address for joining it. Add it to the event, and I will give it to those who come when it begins.
remind-set = Reminders of “{ $title }”
remind-set-about = Choose when I remind people. The rooms that were told of the event hear it, and in private those who are coming.
remind-set-none = At the moment no reminder is to come.
remind-set-open = I remind people once the day is fixed and confirmed.
remind-not-yours = Only those who organise it can change this.
remind-usual = As usual for this kind
remind-rung-6m = 6 months before
remind-rung-3m = 3 months before
remind-rung-1m = 1 month before
remind-rung-30d = 30 days before
remind-rung-14d = 14 days before
remind-rung-7d = 7 days before
remind-rung-3d = 3 days before
remind-rung-1d = the day before
remind-rung-morning = that morning
remind-rung-1h = an hour before
remind-rung-start = when it begins

# Days of every year.
remind-day-call = In a month: what will you do?
remind-day-question = Will you meet, show a film, walk, remember? Register your action, however small: it will be in the programme for all to see.
remind-day-today = Today
remind-day-find = Thank you to all who take part today, wherever you are.
remind-register = Register an action
remind-title-memory = Day in memory of those missing at sea and for the welcome of migrants
remind-about-memory = On 3 October 2013 hundreds of people died off Lampedusa. Every year on this day we remember all who died on their way, and say that welcoming is possible.
remind-title-migrants = International Migrants Day
remind-about-migrants = A day of the United Nations, for the rights and the contribution of all who live elsewhere than where they were born.
remind-title-africa = Africa Day
remind-about-africa = It recalls 25 May 1963, when the Organisation of African Unity was founded, and celebrates the peoples of the continent wherever they live.

# Welcoming Week.
week-title = Welcoming Week
week-none = No Welcoming Week is planned yet.
week-none-organiser = To plan one, write { $command } and choose “Welcoming Week”.
week-which = There are several Welcoming Weeks to come. Which one would you like to see?
week-programme-empty = Nothing is in the programme yet. Yours could be the first activity.
week-programme-none-so = Nothing in the programme fits this choice.
# $count: how many activities; $page and $pages: numbers of pages.
week-count = { $count ->
    [one] One activity
   *[other] { $count } activities
}
week-page = Page { $page } of { $pages }
week-day-open = Day still open
week-cards = Meetings about citizenship cards
week-card-places = Places with a local citizenship card
week-register = Register a local activity
week-by = By place or language
week-by-which = What would you like to see?
week-by-all = Everything
week-more = The whole programme: { $link }
week-plan = Preparation
# $done and $all: numbers of tasks.
week-plan-title = Preparation of “{ $title }”
week-plan-progress = { $done } of { $all } done
week-plan-about = Dates are counted back from the beginning of the Week. Choose a task to take it on or to say that it is done.
week-plan-open = I will propose the tasks once the first day is known.
week-add = Add a task
week-state-done = done
week-state-yours = yours
week-state-taken = somebody is on it
week-state-free = nobody yet
week-state-late = late
# $date: a day.
week-due = To be done by { $date }
week-take = I will do it
week-give = I cannot do it after all
week-finish = It is done
week-undo = It is not done yet
week-drop = Remove the task
week-back = All tasks
week-taken = Thank you: it is yours. I will remind you before the day.
week-taken-already = Somebody has taken it on already.
week-given = Nobody is on it any more. Thank you for saying so.
week-finished = Done. Thank you.
week-dropped = The task is removed.
week-not-yours = Only those who organise the Week, or have taken the task on, can do this.
week-gone = This Week or task is no longer there.
week-added = The task is on the list.
week-nudge-soon = Soon to be done for “{ $title }”:
week-nudge-late = Not done yet for “{ $title }”, though the day has passed:
week-nudge-free = nobody has taken it on
week-task-partners = Find partners: associations, schools, library, town hall
week-task-place = Find places that everybody can get into, and reserve them
week-task-people = Invite people concerned to plan it with you
week-task-programme = Gather the local activities and draw up the programme
week-task-interpretation = Find interpreters for the languages spoken there
week-task-card = Plan a meeting about the citizenship card
week-task-call = Make posters and send out the call, in several languages
week-task-volunteers = Find people who welcome, cook, look after children
week-task-last = Go through everything once more with all who take part
week-task-thanks = Thank everyone, and ask how it was
week-task-evaluation = Write down what went well and what to do otherwise

# A task of one's own.
dialogue-week-task = Add a task
    .about = Two short questions: what is to be done, and by when.
    .done = Thank you.
week-task-text = What is to be done?
    .help = A few words, at most 20. For example: Borrow the sound system from the youth club
    .why = Those who prepare the Week read it, and can take it on.
week-task-due = By which day?
    .help = Write a day. For example: 3 September 2026
    .why = So that I can remind whoever takes it on.

# Asked of nobody who comes from the programme of a Week.
activity-umbrella = Which Welcoming Week does it belong to?
    .help = Choose it by its number, or skip: I also find it by its day.
    .why = So that it stands in the programme of that Week. Everyone can see it once published.

# Broadcasts: progress, report.
# Sending to many, and how it went.
bc-untitled = announcement
bc-hint = React below with the sign of your answer.
# $title: what a broadcast is about.
bc-running = Sending “{ $title }”
bc-done = “{ $title }” has arrived everywhere.
bc-done-some = “{ $title }” was sent, but did not arrive everywhere.
bc-nobody = “{ $title }” had nobody to go to: nothing was sent.
bc-withdrawn = “{ $title }” has been withdrawn wherever that was possible.
bc-list = “{ $title }”, room by room
# $done, $total, $failed: numbers of rooms, or of people.
bc-rooms = { $total ->
    [one] { $done } of { $total } room
   *[other] { $done } of { $total } rooms
}
bc-rooms-failed = { $total ->
    [one] { $done } of { $total } room, { $failed } failed
   *[other] { $done } of { $total } rooms, { $failed } failed
}
bc-persons = { $total ->
    [one] In private: { $done } of { $total } person
   *[other] In private: { $done } of { $total } people
}
bc-persons-failed = { $total ->
    [one] In private: { $done } of { $total } person, { $failed } failed
   *[other] In private: { $done } of { $total } people, { $failed } failed
}
bc-held = { $count ->
    [one] { $count } waits for the quiet hours to end.
   *[other] { $count } wait for the quiet hours to end.
}
bc-more = { $count ->
    [one] … and { $count } more
   *[other] … and { $count } more
}
bc-unknown = { $count ->
    [one] For { $count } message the answer was lost: it may have arrived. Please look there, then tell me.
   *[other] For { $count } messages the answer was lost: they may have arrived. Please look there, then tell me.
}
bc-person = One person, in private
# $code: why a copy did not arrive.
bc-reason = { $code ->
    [room_closed] I cannot write in this room
    [expired] its time was over before it could leave
    [quiet_hours] the quiet hours lasted longer than its time
    [too_long] the text is too long for this platform
    [key_destroyed] its content was erased before it could leave
   *[other] the platform refused it ({ $code })
}
bc-state = { $state ->
    [sent] arrived
    [waiting] on its way
    [unknown] may have arrived
    [withdrawn] withdrawn
   *[other] did not arrive
}
# $room: bridge, platform and language of a room.
bc-label-arrived = It arrived: { $room }
bc-label-again = Send again: { $room }
bc-label-retry = Try again ({ $count })
bc-label-list = Room by room
bc-label-withdraw = Withdraw
bc-label-withdraw-yes = Yes, withdraw everywhere
bc-label-withdraw-no = No, leave it
bc-label-before = Previous page
bc-label-next = Next page
bc-label-report = Summary
bc-label-late = Send all the same
bc-expired = “{ $title }” was not sent: its time was over when I was able to send it.
bc-broken = “{ $title }” was not sent: an error of mine kept me from writing it. The technical team can see it in my log.
# $reason: a sentence.
bc-held-back = “{ $title }” was not sent: { $reason }
bc-not-yours = Only whoever sent it and the coordinators can do that.
bc-retried = { $count ->
    [one] It is on its way again to { $count } place.
   *[other] It is on its way again to { $count } places.
}
bc-still-closed = Where it is missing I still cannot write. Nothing was sent again.
bc-nothing-to-retry = There is nothing left to send again.
bc-settled = That is settled already.
bc-noted = Thank you, noted.
bc-withdraw-sure = { $count ->
    [one] Withdraw “{ $title }” from { $count } place? What has not left yet will not.
   *[other] Withdraw “{ $title }” from { $count } places? What has not left yet will not.
}

# Webinars: questions, speaking, afterwards.
# Webinars: questions.
dialogue-webinar-question = Ask a question
    .about = Your question goes on the list of this event. Everyone reads it in their own language and can support it.
    .done = Thank you. Your question is on the list.
webinar-question-text = What is your question?
    .help = Write it in your own language, at most 80 words. For example: Who pays for the interpreters?
    .why = Those who speak can prepare their answers. Everyone who opens the list can read it, translated.
webinar-question-named = Should a name be shown with it?
    .help = Answer yes or no. If you skip this, no name is shown. For example: no
    .why = Some like to be known by their question. Nobody needs to: without a name nobody learns who asked.
webinar-question-name = Which name should be shown?
    .help = As you want to be called: a first name, a role, an association. For example: Lina, teacher
    .why = Everyone who opens the list reads this name. Your account is not shown.
dialogue-webinar-answer = Answer a question in writing
    .about = Your answer is shown below the question, and goes to whoever asked or supported it, translated.
    .done = Noted.
webinar-answer-text = What is the answer?
    .help = A few sentences in your own language, at most 200 words. For example: The city pays for them.
    .why = So that those who could not be there have an answer too. Everyone who opens the list can read it.
dialogue-webinar-hide = Hide a question
    .about = The question leaves the list. Whoever asked it is told your reason, in their language.
    .done = The question is hidden.
webinar-hide-text = Why should it be hidden?
    .help = Say it kindly, at most 80 words. For example: It names a person who is not here to answer.
    .why = Whoever asked reads it, and can ask again in other words.
# Asking.
webinar-gone = This event is no longer to be seen.
webinar-not-yours = Only those who lead this event can do that.
webinar-none = No event is planned at the moment that takes questions.
webinar-which = Which event is it about?
webinar-over = { $title } no longer takes questions or speakers.
webinar-enough = You have asked many questions today. Please leave room for others, and ask again tomorrow.
webinar-added = Your question is on the list of { $title }. Everyone reads it in their language and can support it.
webinar-take = Withdraw my question
webinar-taken = Your question is no longer on the list.
webinar-question-gone = This question is no longer there.
webinar-question-decided = This question is on the list already.
# $question: a question; $minutes: a number.
webinar-alike = Something alike has been asked: “{ $question }”. Is it the same? If you choose nothing, yours joins the list in { $minutes } minutes.
webinar-alike-answered = Something alike has been asked and answered: “{ $question }”. Is it the same? If you choose nothing, yours joins the list in { $minutes } minutes.
webinar-alike-join = It is the same: I support it
webinar-alike-other = Mine is another question
# Lists. $count: people.
webinar-list = Questions for { $title }
webinar-list-none = There are no questions yet. Yours can be the first.
webinar-list-hint = Pick a question to say that you want an answer too. Those that most people want come first.
webinar-desk-hint = Pick a question to answer it, hide it or put it together with another.
webinar-supported = { $count ->
    [one] Noted: { $count } person wants an answer to this at { $title }.
   *[other] Noted: { $count } people want an answer to this at { $title }.
}
webinar-same = alike
# $name: as somebody wants to be called.
webinar-asked-by = from { $name }
webinar-answered = ✓ answered
webinar-answer-is = Answer: { $answer }
webinar-original = Original: { $text }
# Buttons.
webinar-ask = Ask a question
webinar-questions = The questions
webinar-speak = I would like to speak
webinar-here = I am here
webinar-take-part = Questions and speakers
webinar-refresh = Refresh
webinar-back = Back
webinar-desk = See to the questions
webinar-floor-open = Who wants to speak
webinar-there-open = How many are there
webinar-after-open = Afterwards: recording, summary
webinar-hub = { $title }: questions and floor
# $questions, $speakers, $there: numbers.
webinar-hub-counts = Questions: { $questions } · want to speak: { $speakers } · are here: { $there }
webinar-hub-open = Go on
webinar-go-on = You can ask, read the questions and take part here.
webinar-in-private = I have written to you in private.
webinar-come-private = This is done in private: please write to me there first.
# For those who lead. $question: a question.
webinar-done = Answered aloud
webinar-write = Answer in writing
webinar-undone = Not answered after all
webinar-done-noted = Noted. Whoever asked or supported it is told.
webinar-merge = Put together with another
webinar-merge-with = With which one should “{ $question }” be put together?
webinar-merge-none = There is no other question to put “{ $question }” together with.
webinar-merged = They are one now; everyone who wanted either is counted.
webinar-together = Put together with it:
webinar-apart = Apart: { $question }
webinar-parted = It stands by itself again.
webinar-hide = Hide
webinar-hidden = Hidden: “{ $question }”. Whoever asked has been told why.
webinar-unhide = Show it again
# What people are told. $question: a question.
webinar-told-answered-own = Your question for { $title } has an answer:
webinar-told-answered = A question that you support at { $title } has an answer:
webinar-told-aloud = It was answered aloud.
webinar-told-hidden = Those who lead { $title } have taken your question “{ $question }” off the list. You are welcome to ask in other words. Their reason:
webinar-told-merged = Your question for { $title } was put together with one that asks the same: “{ $question }”. You are counted there, and told the answer.
# Speaking. $position: a place in the list; $name: as somebody wants to be called.
dialogue-webinar-speaker = Ask to speak
    .about = You will be on the list of those who want to speak. I tell you here when it is your turn.
    .done = You are on the list.
webinar-speaker-name = How do you want to be called?
    .help = A first name, a role, an association. For example: Lina, teacher
    .why = So that you can be given the floor. Those who lead the event read it; your account is not shown.
webinar-place = { $title }: you are number { $position } on the list, as { $name }. Those who have not spoken yet come first, then whoever asked earlier.
webinar-place-again = { $title }: you are number { $position } on the list, as { $name }. You have spoken already, so those who have not come before you.
webinar-place-none = You are not on the list of those who want to speak at { $title }.
webinar-place-left = You are no longer on the list of { $title }.
webinar-turn = { $title }: it is your turn to speak.
webinar-soon = { $title }: you will probably be next. Please get ready.
webinar-rename = Another name
webinar-leave = Leave the list
webinar-floor = Who wants to speak at { $title }
webinar-floor-none = Nobody wants to speak at the moment.
webinar-floor-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
webinar-floor-why = Those who have not spoken yet come first, then whoever asked earlier.
webinar-floor-called = has the floor
webinar-floor-times = { $count ->
    [one] has spoken once
   *[other] has spoken { $count } times
}
webinar-floor-next = Give the floor to { $name }
webinar-floor-spoken = { $name } has spoken
webinar-floor-away = I cannot reach { $name } in private: please call them by name.
# Being there. $count: people.
webinar-here-noted = Noted: you are at { $title }. Only numbers are kept for the organisers to see.
webinar-here-closed = You can say that you are at { $title } from half an hour before it begins until a day after it ends.
webinar-there-head = Who is at { $title }, in numbers
webinar-there-none = Nobody has said so yet.
webinar-there = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
webinar-there-unknown = language unknown
# Afterwards.
webinar-after = After { $title }
webinar-after-head = After { $title }: what remains
webinar-after-early = This can be filled in once { $title } is over.
webinar-after-none = Nothing is here yet: a recording, a summary and resources can be added.
webinar-after-kept = Noted. Where it was told already, it is put right.
webinar-after-told = It goes to those who heard of the event, and to those who came, in their languages.
webinar-after-tell = Tell everyone concerned
webinar-after-tell-again = Tell them what was added
webinar-after-more = About this event
webinar-after-recording = Recording
webinar-after-summary = What was said
webinar-after-resources = To read and use
webinar-after-add-recording = Add the recording
webinar-after-change-recording = Change the recording
webinar-after-drop-recording = Remove the recording
webinar-after-add-summary = Add the summary
webinar-after-change-summary = Change the summary
webinar-after-drop-summary = Remove the summary
webinar-after-add-resources = Add the resources
webinar-after-change-resources = Change the resources
webinar-after-drop-resources = Remove the resources
dialogue-webinar-recording = Give the recording
    .about = It is shown with the event, and told to those who heard of it or came once you send it.
    .done = Noted.
webinar-recording-link = Where is the recording?
    .help = Paste its address. For example: https://example.org/recording
    .why = Everyone can read it, so that those who could not come have it too.
dialogue-webinar-summary = Give a summary
    .about = It is shown with the event, and told to those who heard of it or came once you send it.
    .done = Noted.
webinar-summary-text = What was said and decided?
    .help = In your own language, at most 400 words, without names of people. For example: Three cities told how they found flats.
    .why = Everyone can read it, so that those who could not come have it too.
dialogue-webinar-resources = Give resources
    .about = It is shown with the event, and told to those who heard of it or came once you send it.
    .done = Noted.
webinar-resources-text = What can people read or use?
    .help = One a line: a title and its address, at most 200 words. For example: Guide for hosts https://example.org/guide
    .why = Everyone can read it, so that those who could not come have it too.
webinar-hidden-untold = Hidden: “{ $question }”. I could not tell whoever asked.

# Corrections and withdrawals that a room refused.
bc-not-corrected = the correction did not get there: perhaps somebody deleted the message
bc-not-deleted = the message could not be deleted there

# Events: what is refused, and where to subscribe.
event-fix-cancelled = { $title } is cancelled. If it takes place after all, please say that first.
event-date-past = { $date } is over. Please choose a day to come.
event-dates-days = For how many days may people answer?
    .help = Write a number of days, for example 7. If you skip, it is 7. It ends at the first of the dates at the latest.
    .why = When it is over you are told how many people can come on each date.
event-poll-ends = It ends on { $date }.
event-poll-past = This date is over or too near to ask about: { $text }. Please propose dates to come.
event-withdrawn = { $title } is no longer in the network’s list of events. You had answered that you come, or perhaps: please ask its organisers before you set out.
wrong-date-whole = I need a whole date here: day, month and year. For example: 15/06/2027
wrong-before = That is before { $date }, your answer to “{ $question }”. Please write a later date, or change the other one first.
wrong-after = That is after { $date }, your answer to “{ $question }”. Please write an earlier date, or change the other one first.

# Names, and the life of rooms
command-name = name
    .words = name, nickname, pseudonym, alias
    .about = Choose the name that others see
name-claimed = “{ $name }” (name of their own choice)
name-off = off
    .words = off, none, remove
name-shown = In the other rooms you are seen as { $name }, the name that you chose. To go back to the name of your account, write { $command } { $off }.
name-shown-own = In the other rooms you are seen under the name of your account: { $name }. To be seen under another one, write { $command } and that name.
name-shown-nobody = Your account has no name that could be shown. To choose one, write { $command } and that name.
name-set = From now on the other rooms see you as { $name }, without your picture. What you wrote before stays as it is. To go back to the name of your account, write { $command } { $off }.
name-removed = From now on the other rooms see you under the name of your account again: { $name }.
name-removed-none = You had not chosen another name: nothing has changed.
name-long = A name has { $most } characters at most. Please choose a shorter one.
name-empty = A name needs at least one letter that can be seen. Please choose another one.
name-claims = { $name } could be taken for somebody in charge of the group or for the bot. Please choose another name.
name-unsure = If you wish to be seen as { $name }, write it in quotation marks: { $command } "{ $plain }"
name-exported = Name that the other rooms see: { $name }
life-pinned = { $named ->
    [yes] { $name } pinned this message.
   *[no] This message was pinned in another room.
}
life-renamed = { $named ->
    [yes] { $name } renamed the other room: { $title }
   *[no] The other room has a new name: { $title }
}
life-pictured = { $named ->
    [yes] { $name } changed the picture of the other room.
   *[no] The other room has a new picture.
}
life-unpictured = { $named ->
    [yes] { $name } removed the picture of the other room.
   *[no] The other room has no picture any more.
}
life-joined = { $count ->
    [one] { $names } joined
   *[other] { $names } joined
}
life-joined-many = { $count ->
    [one] { $count } person joined
   *[other] { $count } people joined
}
life-left = { $count ->
    [one] { $names } left
   *[other] { $names } left
}
life-left-many = { $count ->
    [one] { $count } person left
   *[other] { $count } people left
}
topic-opened = The topic { $name } has a room of its own on the other side now: what is written here is read there.
topic-welcome = This room is for the topic { $name }, opened in another room of the bridge: what is written here is read there.

# Reactions, polls, contacts

# Reactions of people in other rooms: $tally is a list such as "👍 3 · ❤️ 2".
reaction-tally = In the other rooms: { $tally }
reaction-elsewhere = Reactions from the other rooms

# Polls that the bot holds in several rooms.
# $most: how many options one may choose
poll-several = { $most ->
    [one] One choice
   *[other] Up to { $most } choices
}
# $percent: of those who answered; $count: how many chose this option
poll-share = { $percent } % · { $count }
poll-people = { $count ->
    [0] Nobody has answered yet.
    [one] { $count } person has answered, over all rooms.
   *[other] { $count } people have answered, over all rooms.
}
poll-results = Results, over all rooms
poll-final = Poll closed, final results
poll-final-people = { $count ->
    [0] Nobody answered.
    [one] { $count } person answered, over all rooms.
   *[other] { $count } people answered, over all rooms.
}
poll-counts-here = The answers in the poll above cannot be counted together with those of the other rooms. Please answer here: this one counts.
poll-elsewhere = Answers can be given in the other rooms.
poll-close = Close the poll
poll-counted = Counted. Press again to take it back.
poll-taken-back = Taken back.
poll-over = This poll is closed.
poll-too-many = { $most ->
    [one] One choice at most.
   *[other] { $most } choices at most. Press one of yours to take it back.
}
poll-close-not-yours = Only the person who asked, or this room’s administrators, can close the poll.
poll-not-person = Only people can answer.

# Somebody sent a contact: its phone number goes nowhere without their word.
contact-ask = Shall I pass this contact on to the other rooms? A phone number belongs to somebody: do they agree?
contact-yes = With the number
contact-name-only = Name only
contact-no = No
contact-passed = Passed on to the other rooms.
contact-passed-name = Name passed on to the other rooms, without the number.
contact-kept = Not passed on to the other rooms.
contact-not-yours = Only the person who sent this contact can decide.
contact-gone = This has been decided already.

# Linking rooms from chat, status, what did not arrive
command-bridge = bridge
    .words = bridge, bridges
    .about = Link rooms (written in a group)
command-status = status
    .words = status, state of the bridges
    .about = How the bridges are
command-retry = retry
    .words = retry, send again
    .about = Send again what could not be delivered
bridging-word-new = new
    .words = new, create, make
    .about = make a bridge that begins with this room
bridging-word-join = join
    .words = join, enter
    .about = link this room to a bridge, with a code from one of its rooms
bridging-word-code = code
    .words = code, invite
    .about = get a code for one more room
bridging-word-language = language
    .words = language, speak
    .about = say which language people speak in this room
bridging-word-list = list
    .words = list, rooms
    .about = see the rooms of this bridge
bridging-word-members = members
    .words = members, people
    .about = tell, or not, who comes and goes in the other rooms
bridging-word-pause = pause
    .words = pause, stop
    .about = carry nothing for a while
bridging-word-resume = resume
    .words = resume, continue
    .about = carry messages again
bridging-word-leave = leave
    .words = leave, quit
    .about = take this room out of its bridge
bridging-word-help = help
    .words = help
    .about = see what you can write
bridging-word-on = on
    .words = on, yes
bridging-word-off = off
    .words = off, no
bridging-placeholder-name = NAME
bridging-placeholder-code = CODE
bridging-placeholder-language = LANGUAGE
bridging-placeholder-switch = on/off
bridging-example-name = Harbour
bridging-room = { $title } ({ $platform })
bridging-hello = Hello, I am Passerelle. I link this room with rooms elsewhere, on Telegram or Matrix, and translate what people write. An admin of this room can set it up:
bridging-hello-terms = Until this room is part of a bridge I read nothing here but these commands. If nobody uses them, I leave in { $hours } hours.
bridging-complete = Thank you. I have everything I need in this room.
bridging-farewell = Nobody has linked this room, so I am leaving. You can add me again whenever you like.
bridging-missing = What I still need in this room:
bridging-check-privacy-mode = to see messages: make me an admin of this group; or let whoever runs me switch off privacy mode in BotFather (/setprivacy), then remove me and add me again
bridging-check-cannot-write = the right to send messages (Telegram: permissions of the group; Matrix: my power level)
bridging-check-cannot-delete = to delete a copy when its author deletes the message: let me delete messages (Telegram: admin right; Matrix: power level 50)
bridging-check-encrypted = a way to read this encrypted room: I have no keys for it
bridging-check-not-member = to be a member of this room
bridging-admins-only = Only an admin of this room can do that.
bridging-unknown = I do not know “{ $word }”. You can write:
bridging-help = This room is part of the bridge “{ $name }”. Its admins can write:
bridging-help-none = This room is in no bridge yet. Its admins can write:
bridging-name-missing = Please give the bridge a name, for example: { $command }
bridging-name-long = This name is too long: at most { $most } characters, for example: { $command }
bridging-name-taken = There is already a bridge called “{ $name }”. Please choose another name: { $command }
bridging-made = The bridge “{ $name }” is there, with this room in { $language }.
bridging-made-terms = Messages may be translated by any engine that my operator has set up, also one outside. Another language: { $command }
bridging-code = To link one more room, add me there; within one hour, one of its admins writes there:
bridging-code-missing = Please write the code that you got from an admin of another room, and the language of this one, for example: { $command }
bridging-code-wrong = This code is not good, or no longer: codes last one hour and let one room in. An admin of a room of the bridge gets a new one with: { $command }
bridging-language-which = Which language do people speak in this room?
bridging-language-unknown = I do not know the language “{ $text }”. Which language do people speak in this room?
bridging-language-set = The language of this room is now { $language }.
bridging-joined = This room is now part of the bridge “{ $name }”, in { $language }. What is written here goes to the other rooms, and the other way round.
bridging-joined-there = { $title } has joined the bridge “{ $name }”, in { $language }. What is written here goes there too from now on.
bridging-encrypted-here = This room is encrypted. What I carry elsewhere is decrypted for it: I can read it, and in rooms without encryption so can their server.
bridging-encrypted = At least one room of this bridge is encrypted. Encryption protects messages inside that room. What I carry between rooms is decrypted for it: I can read it, and in rooms without encryption so can their server.
bridging-already = This room is already part of the bridge “{ $name }”.
bridging-has-bridge = This room is part of the bridge “{ $name }”. To link it elsewhere, leave that one first: { $command }
bridging-from-file = The bridge “{ $name }” is set up in my operator’s configuration; only there can it be changed.
bridging-none = This room is in no bridge yet. To make one: { $command }
bridging-is-paused = This bridge is paused. To carry messages again: { $command }
bridging-rooms = Rooms of the bridge “{ $name }”:
bridging-room-line = { $title }, { $language }
bridging-room-line-here = { $title }, { $language } – this room
bridging-left = This room has left the bridge “{ $name }”. I stay { $hours } hours, in case you want to link it elsewhere.
bridging-left-there = { $title } has left the bridge “{ $name }”.
bridging-paused = The bridge “{ $name }” is paused: nothing is carried, and what is written meanwhile is not carried later. To go on: { $command }
bridging-paused-already = The bridge “{ $name }” is paused already.
bridging-paused-there = An admin of another room has paused the bridge “{ $name }”: nothing is carried, and what is written meanwhile is not carried later.
bridging-resumed = The bridge “{ $name }” carries messages again. To pause it: { $command }
bridging-resumed-already = The bridge “{ $name }” carries messages already.
bridging-resumed-there = The bridge “{ $name }” carries messages again.
bridging-members-tells = The rooms of this bridge are told who comes and goes in the others. To change that: { $off }
bridging-members-silent = The rooms of this bridge are not told who comes and goes in the others. To change that: { $on }
bridging-members-on = From now on, the rooms of this bridge are told who comes and goes in the others.
bridging-members-off = From now on, the rooms of this bridge are not told who comes and goes in the others.
bridging-in-groups = Rooms are linked from within: add me to a group or room that you look after, and write there: { $command }
status-title = Bridge “{ $name }”
status-title-paused = Bridge “{ $name }”, paused
status-room = { $title }, { $language }
status-up-to-date = up to date
status-behind = { $count ->
    [one] one message waits, for { $age }
   *[other] { $count } messages wait, for { $age }
}
status-closed = { $count ->
    [0] I cannot write there
    [one] I cannot write there; one message waits
   *[other] I cannot write there; { $count } messages wait
}
status-failed = { $count ->
    [one] one delivery failed
   *[other] { $count } deliveries failed
}
status-problem = last problem { $age } ago: { $problem }
status-problem-room-closed = I was not let in
status-problem-too-big = it was too large
status-problem-not-allowed = I was not allowed to
status-problem-server-error = the other side failed
status-problem-bad-answer = the other side answered nonsense
status-problem-bad-request = the other side does not take it
status-problem-key-destroyed = it could not be read any more
status-problem-expired = it had waited too long
status-engine = { $source } → { $target }: translated by { $engine }
status-reserved = Only admins of the bot can ask this in private. In a linked room, anybody can.
status-nothing = There is no bridge yet.
status-dead = Could not be delivered
status-dead-line = { $bridge }, { $platform } #{ $number }: { $problem } ({ $count })
status-dead-retry = To send it all again: { $command }
status-private = in private
status-retried = { $count ->
    [one] One delivery is being tried again.
   *[other] { $count } deliveries are being tried again.
}
status-retried-none = There is nothing to try again.
truth-undelivered = { $count ->
    [one] One room did not get all of this message.
   *[other] { $count } rooms did not get all of this message.
}
truth-retried = This message did not reach every room; it is being sent again.
truth-shortened-too-big = What came with this message is too large for some rooms: they got it without.
truth-shortened-gone = What came with this message was no longer there for some rooms: they got it without.
truth-shortened-not-allowed = Some rooms do not allow what came with this message: they got it without.
truth-shortened-other = Some rooms got this message without what came with it.
truth-room-closed = I can no longer write in a room of the bridge “{ $bridge }” ({ $platform } #{ $number }, { $language }). What is meant for it waits for up to { $days } days; the other rooms go on.
truth-room-back = I can write again in the room of the bridge “{ $bridge }” ({ $platform } #{ $number }, { $language }). What waited is on its way.
