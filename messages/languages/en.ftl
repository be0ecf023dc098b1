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
