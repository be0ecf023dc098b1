# Comment les copies sont signalées.
copy-untranslated = non traduit
copy-original-follows = l’original suit
copy-withdrawn = message retiré
copy-author-unknown = quelqu’un
# $kind : ce que porte le message et qui reste dans son salon.
copy-attachment = { $kind ->
    [photo] [photo, à voir dans son salon d’origine]
    [video] [vidéo, à voir dans son salon d’origine]
    [animation] [animation, à voir dans son salon d’origine]
    [audio] [fichier audio, à écouter dans son salon d’origine]
    [voice] [message vocal, à écouter dans son salon d’origine]
    [video-note] [message vidéo, à voir dans son salon d’origine]
    [document] [fichier, à retrouver dans son salon d’origine]
    [sticker] [autocollant, à voir dans son salon d’origine]
    [location] [position, à voir dans son salon d’origine]
    [contact] [contact, à retrouver dans son salon d’origine]
    [poll] [sondage, réponses dans son salon d’origine]
   *[other] [pièce jointe, à retrouver dans son salon d’origine]
}
copy-location = 📍 Position
copy-location-live = en direct, dernière position connue
copy-forwarded = Transféré de { $name }
copy-unreadable = Un message n’a pas pu être lu ici : il manque ses clés. Il sera affiché dès qu’elles arriveront.
# $name: what the file is called, where $named is yes; $size and $most: megabytes
copy-media-refused =
    { "[" }{ $kind ->
        [photo] photo
        [video] vidéo
        [animation] animation
        [audio] fichier audio
        [voice] message vocal
        [video-note] message vidéo
        [document] fichier
        [sticker] autocollant
       *[other] pièce jointe
    }{ $named ->
        [no] { "" }
       *[yes] { " " }{ $name }
    }, impossible à transmettre ici : { $reason ->
        [too-big] { $size } Mo, et la limite est de { $most } Mo
        [gone] le contenu n’est plus accessible
        [bad] le contenu est illisible
        [not-allowed] ce salon ne le permet pas
       *[refused] ce réseau ne l’a pas accepté
    }{ "]" }

# Réponses à la commande de suppression.
delete-done = Supprimé dans tous les salons.
delete-not-allowed = Seule la personne qui a écrit ce message, ou un membre de l’administration de ce salon, peut le supprimer.
# $command : la commande, telle qu’elle se tape ici.
delete-needs-reply = Pour supprimer un message partout, répondez-y par { $command }
delete-unknown = Je ne connais pas ce message, ou il est trop ancien.
delete-refused = Supprimé dans les autres salons. Ici je n’en ai pas le droit, mais l’administration de ce salon peut le faire.

# Avis à une personne ou à un salon.
# $days : pendant combien de jours la remise a été tentée.
notice-expired = { $days ->
    [one] Après { $days } jour, votre message n’est pas arrivé dans tous les salons. Je n’essaie plus.
   *[other] Après { $days } jours, votre message n’est pas arrivé dans tous les salons. Je n’essaie plus.
}
notice-undeliverable = Votre message n’a pas pu être remis dans tous les salons : l’un d’eux ne l’accepte pas.
notice-private = Bonjour, je suis Passerelle. Je porte les messages entre des groupes qui parlent des langues différentes. Ici, il n’y a encore rien à faire : écrivez dans vos groupes comme d’habitude.

# What can be done about a detail of a person that was noticed.
careful-remove = Enlever
careful-keep = Garder
careful-again = Réécrire

# Letters that pass between people: $language is the name of a language.
letter-machine = traduction automatique depuis : { $language }
letter-original = Texte d’origine
letter-untranslated = non traduit ({ $language })
wrong-country = Je ne connais pas ce pays. Écrivez son nom, par exemple : Portugal.
wrong-too-many = { $most ->
    [one] Choisissez-en un seul, s’il vous plaît.
   *[other] Choisissez-en { $most } au plus, s’il vous plaît.
}

# The name of this language, in itself.
language-name = Français
dialogue-unknown = Je ne connais pas ce nom. Gardez-le tel quel, ou écrivez-le autrement.

# A code typed by somebody who holds a role.
link-whose = Vous avez un rôle dans le réseau : la personne à qui ce code a été montré le partagera. Ce code vient-il de votre propre compte ?
link-mine = Oui, de mon compte
link-not-mine = Non
link-foreign = Rien n’est relié. Si quelqu’un vous a envoyé ce code, ne l’utilisez pas.

# Mots toujours compris, tapés ou pressés. « .words » : les formes que l’on tape.
word-back = Retour
    .words = retour, revenir, en arrière, arrière, question précédente, revenir en arrière
word-skip = Passer
    .words = passer, je passe, sauter, passer la question, ignorer
word-help = Aide
    .words = aide, aidez-moi, à l’aide, comment ça marche, je ne comprends pas
word-why = Pourquoi ?
    .words = pourquoi, pourquoi cette question, à quoi ça sert, pour quoi faire
word-review = Relire
    .words = relire, revoir, récapitulatif, récap, voir mes réponses
word-edit = Modifier
    .words = modifier, corriger, changer, rectifier, changer ma réponse
word-save = Plus tard
    .words = enregistrer, sauvegarder, plus tard, garder pour plus tard, continuer plus tard
word-cancel = Annuler
    .words = annuler, abandonner, arrêter, quitter, stop
word-language = Langue
    .words = langue, langues, changer de langue
word-done = Terminé
    .words = terminé, terminer, fini, finir, c’est tout, c’est fini, fin
word-more = Plus
    .words = plus, voir plus, en voir plus, davantage
word-all = Tout
    .words = tout, tous, toutes, toute, tous et toutes
word-none = Aucun
    .words = aucun, aucune, rien, rien de tout cela, ni l’un ni l’autre
word-yes = Oui
    .words = oui, ouais, bien sûr, d’accord, oui bien sûr, volontiers
word-no = Non
    .words = non, non merci, pas du tout
word-next = Suivant
    .words = suivant, suivante, page suivante
word-previous = Précédent
    .words = précédent, précédente, page précédente
word-continue = Continuer
    .words = continuer, continuez, continuons, poursuivre, reprendre
word-restart = Recommencer
    .words = recommencer, tout recommencer, repartir de zéro, depuis le début
word-confirm = Confirmer
    .words = confirmer, je confirme, confirmé, valider, je valide, envoyer
word-delete = Supprimer
    .words = supprimer, effacer, retirer, enlever
word-keep = Garder
    .words = garder, conserver, laisser, laisser tel quel

# Commandes : le mot à taper, d’autres formes (« .words ») et une ligne pour la liste d’aide (« .about »).
command-start = demarrer
    .words = démarrer, commencer, bonjour, début
    .about = Faire connaissance et choisir une langue
command-help = aide
    .words = aide, commandes, au secours
    .about = Ce que je peux faire pour vous
command-practices = pratiques
    .words = pratiques, chercher, trouver, recherche, annuaire, explorer
    .about = Trouver des pratiques, par exemple : logement au Portugal
command-practice = pratique
    .words = pratique, nouvelle pratique, ajouter une pratique
    .about = Partager une pratique de votre territoire
command-organisation = organisation
    .words = organisation, structure, mon organisation
    .about = Inscrire votre organisation et signer la charte
command-activity = activite
    .words = activité, activité locale
    .about = Annoncer une activité de la Semaine de l’accueil
command-card = carte
    .words = carte, carte de citoyenneté
    .about = Décrire votre carte de citoyenneté locale
command-resource = ressource
    .words = ressource, outil, étude
    .about = Partager un guide, une étude ou un outil
command-request = demande
    .words = demande, demander, besoin, demander au réseau
    .about = Demander de l’aide ou un conseil au réseau
command-offer = offre
    .words = offre, offrir, proposer, visite, formation
    .about = Proposer une visite ou une formation
command-testimony = temoignage
    .words = témoignage, témoigner, récit, mon histoire
    .about = Témoigner, sous le nom de votre choix
command-drafts = brouillons
    .words = brouillons, brouillon, inachevés
    .about = Reprendre ce que vous avez commencé
command-mine = moi
    .words = moi, mes fiches, mes pratiques, mes inscriptions
    .about = Voir et modifier ce que vous avez inscrit
command-review = relecture
    .words = relecture, relire, à relire, modération
    .about = Relire les nouvelles fiches et les publier
command-link = relier
    .words = relier, lier, associer, relier mes comptes
    .about = Relier vos comptes Telegram et Matrix
command-unlink = delier
    .words = délier, dissocier, délier mes comptes
    .about = Séparer vos deux comptes
command-role = role
    .words = rôle, rôles, donner un rôle
    .about = Confier ou retirer un rôle
command-language = langue
    .words = langue, langues, changer de langue
    .about = Changer la langue dans laquelle je vous parle
command-export = exporter
    .words = exporter, télécharger, mes données
    .about = Recevoir une copie de ce qui est à vous
command-saved = recherches
    .words = recherches, recherches enregistrées, mes recherches, alertes
    .about = Vos recherches enregistrées
command-contacts = contacts
    .words = contacts, échanges
    .about = Vos échanges avec les responsables de pratiques
command-delete = supprimer
    .words = supprimer, effacer, retirer
    .about = Supprimer votre message dans tous les salons
command-settings = reglages
    .words = réglages, réglage, paramètres, préférences
    .about = Vos choix : langue, territoire, comptes reliés
command-events = rencontres
    .words = rencontres, événements, liste des événements, prochaines rencontres
    .about = Les prochaines rencontres et webinaires
command-agenda = agenda
    .words = agenda, mon agenda, mes rencontres, mes événements
    .about = Les rencontres auxquelles vous avez répondu
command-event = evenement
    .words = événement, nouvel événement, nouvelle rencontre
    .about = Inscrire une rencontre ou un webinaire
command-week = semaine
    .words = semaine, semaine de l'accueil
    .about = La Semaine de l'accueil : plan et programme
command-question = question
    .words = question, poser une question
    .about = Poser une question pour un webinaire
command-announce = annoncer
    .words = annoncer, annonce, nouvelle annonce
    .about = Écrire une annonce
command-announcements = annonces
    .words = annonces, annonces envoyées
    .about = Les annonces en cours et envoyées
command-idea = idee
    .words = idée, nouvelle idée, proposer une idée
    .about = Proposer une idée
command-ideas = idees
    .words = idées, propositions
    .about = Les idées du réseau
command-votes = votes
    .words = votes, vote, voter, scrutins
    .about = Les votes en cours et leurs résultats
command-actions = actions
    .words = actions, action, actions communes, tableau
    .about = Les actions communes du réseau
command-charter = charte
    .words = charte, charte d'adhésion, signer, signer la charte
    .about = La charte : lire, signer, renouveler
command-follow = suivre
    .words = suivre, thèmes, nouvelles, résumé, abonnements
    .about = Choisir vos thèmes, régions et résumé
command-heard = voix
    .words = voix, qui est entendu, écoute
    .about = Qui est entendu dans le réseau, et qui ne l'est pas

# Dialogue : une association ou une ville présente une pratique.
dialogue-practice = Présenter une pratique
    .about =
        Racontez au réseau ce que vous faites pour un accueil digne. Six questions courtes, puis votre accord : environ trois minutes. Vous pourrez en dire plus si vous le souhaitez. Écrivez dans la langue de votre choix.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos réponses avant votre confirmation à la fin ; l’équipe de coordination les lit alors, avant toute publication. Merci de ne donner ni nom ni détail personnel sur d’autres personnes.
    .done = Merci. L’équipe de coordination va lire votre pratique. Je vous préviendrai ici quand elle sera publiée, et je vous transmettrai toute question. Vous pouvez la modifier ou la retirer à tout moment.
practice-title = Comment s’appelle votre pratique ?
    .help = Un nom court, 15 mots au plus, qui dit ce que vous faites. Par exemple : Un guichet d’accueil à la mairie pour les personnes qui arrivent
    .why = C’est ce qu’on lit en premier dans l’annuaire, traduit dans les langues du réseau. Tout le monde pourra le voir après publication.
practice-summary = En quelques phrases, que faites-vous, et pour qui ?
    .help = 100 mots au plus, sans nom ni détail personnel. Par exemple : Chaque mardi, des bénévoles aident à lire les courriers et à remplir les formulaires, gratuitement.
    .why = On le lit pour savoir si votre pratique peut aider, et les recherches s’en servent. Il est traduit. Tout le monde pourra le voir après publication.
practice-themes = À quels thèmes se rattache-t-elle ?
    .help = Choisissez-en 5 au plus, par numéro ou par nom. Par exemple : logement, santé
    .why = Les personnes qui cherchent un thème trouveront votre pratique. Tout le monde pourra le voir après publication.
practice-place = Dans quelle ville ou quel territoire se déroule-t-elle ?
    .help = Le nom et le pays suffisent ; merci de ne pas donner d’adresse précise. Par exemple : Dakar, Sénégal
    .why = Cela situe la pratique sur la carte, à peu près, et aide à trouver ce qui est proche. Tout le monde pourra le voir après publication.
practice-organisation = Quelle organisation porte cette pratique ?
    .help = Écrivez son nom, je la cherche dans l’annuaire. Si elle n’y est pas encore, vous pourrez l’ajouter. Par exemple : Ville de Dakar
    .why = On sait ainsi qui porte la pratique, et l’organisation peut désigner quelqu’un d’autre si vous partez. Tout le monde pourra le voir après publication.
practice-languages = En quelles langues peut-on en parler avec vous ?
    .help = Écrivez une ou plusieurs langues. Par exemple : français, wolof et arabe
    .why = On sait en quelles langues vous rencontrer ; les questions qui passent par moi sont traduites. Tout le monde pourra le voir après publication.
practice-pillars = Lesquels des trois piliers du réseau soutient-elle ?
    .help = Choisissez-en un ou plusieurs, par numéro. Par exemple : 1, 3
    .why = Cela montre comment votre action sert les buts communs du réseau, et on cherche par pilier. Tout le monde pourra le voir après publication.
practice-groups = À qui s’adresse-t-elle ?
    .help = Choisissez un ou plusieurs groupes, par numéro ou par nom. Par exemple : femmes, écoles
    .why = Chaque territoire trouve ce qui convient aux personnes qu’il accueille. Cela ne dit rien de personne en particulier. Tout le monde pourra le voir après publication.
practice-status = Où en est-elle aujourd’hui ?
    .help = Choisissez ce qui convient le mieux, par numéro ; 3 veut dire qu’elle fonctionne déjà. Par exemple : 3
    .why = On sait s’il s’agit d’un projet, d’un essai ou d’une action bien installée. Tout le monde pourra le voir après publication.
practice-since = En quelle année a-t-elle commencé ?
    .help = Écrivez une année, même approximative. Par exemple : 2019
    .why = Cela dit sur quelle expérience elle repose. Tout le monde pourra le voir après publication.
practice-until = En quelle année s’est-elle terminée ?
    .help = Écrivez une année, même approximative. Par exemple : 2023
    .why = Pour que personne ne compte sur une action qui a pris fin ; ce que vous avez appris reste utile. Tout le monde pourra le voir après publication.
practice-rural = Se déroule-t-elle en milieu rural ?
    .help = Répondez oui ou non. Par exemple : oui, si elle a lieu surtout dans des villages ou de petites villes
    .why = Les territoires ruraux cherchent des exemples de lieux qui leur ressemblent. Tout le monde pourra le voir après publication.
practice-challenge = Quel problème vouliez-vous résoudre ?
    .help = Quelques phrases, 300 mots au plus, sans histoire personnelle. Par exemple : Les familles qui s’installaient ici ne trouvaient pas d’aide pour inscrire les enfants à l’école.
    .why = Chaque territoire voit si sa situation ressemble à la vôtre. C’est traduit. Tout le monde pourra le voir après publication.
practice-method = Comment cela fonctionne-t-il, étape par étape ?
    .help = Qui fait quoi, quand et avec quels moyens, en 300 mots au plus. Par exemple : Deux bénévoles ouvrent le guichet le mardi ; la commune prête une salle.
    .why = D’autres pourront s’en inspirer pour faire de même. C’est traduit. Tout le monde pourra le voir après publication.
practice-results = Qu’est-ce que cela a changé jusqu’ici ?
    .help = Des chiffres ou des faits, 300 mots au plus, sans histoire personnelle. Par exemple : En un an, 120 familles accueillies et 80 enfants à l’école.
    .why = Cela aide d’autres territoires à convaincre autour d’eux. C’est traduit. Tout le monde pourra le voir après publication.
practice-lessons = Qu’est-ce qui a été difficile, et qu’en avez-vous appris ?
    .help = 300 mots au plus ; ce qui n’a pas marché est utile aussi. Par exemple : Ouvrir le soir a permis de venir aux personnes qui travaillent la journée.
    .why = D’autres éviteront les mêmes difficultés. C’est traduit. Tout le monde pourra le voir après publication.
practice-needs = De quoi un autre territoire aurait-il besoin pour faire de même ?
    .help = Des personnes, du temps, de l’argent, des partenaires, en 300 mots au plus. Par exemple : Une salle, deux bénévoles après un jour de formation et un vote du conseil.
    .why = Chaque territoire voit si c’est à sa portée. C’est traduit. Tout le monde pourra le voir après publication.
practice-partners = Avec quelles organisations travaillez-vous ?
    .help = Des noms d’organisations, pas de personnes, séparés par des virgules ; 60 mots au plus. Par exemple : la mairie, la bibliothèque, une banque alimentaire
    .why = On voit qui réunir chez soi. Demandez l’accord de vos partenaires avant de les citer. Tout le monde pourra le voir après publication.
practice-with-people = Les personnes à qui elle s’adresse ont-elles aidé à la concevoir ?
    .help = Répondez oui ou non. Par exemple : oui, si elles ont pris part aux décisions
    .why = Le réseau veut faire entendre les personnes concernées et cherche des exemples. Tout le monde pourra le voir après publication.
practice-with-people-how = Comment ont-elles pris part ?
    .help = 200 mots au plus, sans nom. Par exemple : Une fois par mois, les personnes qui utilisent le service décident ensemble de ses horaires.
    .why = D’autres apprennent comment décider ensemble. C’est traduit. Tout le monde pourra le voir après publication.
practice-funding = Qui la finance ?
    .help = Choisissez une ou plusieurs réponses, par numéro ; je ne demande aucun montant. Par exemple : 1, 4
    .why = D’autres apprennent où chercher un soutien. Tout le monde pourra le voir après publication.
practice-legal-basis = Sur quelle loi, quelle décision ou quel accord repose-t-elle ?
    .help = 100 mots au plus. S’il n’y en a pas, passez cette question. Par exemple : Délibération du conseil municipal de juin 2021
    .why = D’autres territoires peuvent s’appuyer dessus pour convaincre ou décider. C’est traduit. Tout le monde pourra le voir après publication.
practice-link = Existe-t-il une page web à son sujet ?
    .help = Collez son adresse. S’il n’y en a pas, passez cette question. Par exemple : www.example.org/accueil
    .why = On pourra y lire davantage. Tout le monde pourra le voir après publication.
practice-photo = Voulez-vous ajouter une photo ?
    .help = Envoyez-la ici, comme photo ou comme fichier. Ne montrez un visage qu’avec l’accord de la personne. Par exemple : une photo du lieu ou d’une affiche
    .why = Elle aide à se représenter ce que vous faites. Tout le monde pourra la voir après publication : n’envoyez rien qui puisse mettre quelqu’un en danger.
practice-visits = D’autres territoires pourraient-ils venir vous rendre visite ?
    .help = Répondez oui ou non ; les dates se décident plus tard. Par exemple : oui, si vous pourriez consacrer une matinée à des visites
    .why = On vous trouve pour une visite d’échange. Un oui ne vous engage à rien. Tout le monde pourra le voir après publication.
practice-elected = Est-elle portée par une personne élue ?
    .help = Répondez oui ou non, sans donner de nom. Par exemple : oui, si une personne élue au conseil municipal en est responsable
    .why = Après une élection, les choses peuvent changer : je vous demanderai si c’est toujours vrai. Tout le monde pourra le voir après publication.
practice-election = Quand a lieu la prochaine élection pour ce mandat ?
    .help = Une année ou un mois suffit. Par exemple : mars 2028
    .why = Après cette date, je vous demanderai si la pratique continue et qui la porte. Tout le monde pourra voir la date après publication.
practice-contact = À quelle adresse e-mail ou à quel numéro de téléphone la coordination peut-elle vous joindre ?
    .help = Donnez une adresse e-mail, ou un numéro de téléphone avec l’indicatif du pays. Vous pouvez passer cette question. Par exemple : accueil@example.org
    .why = Seulement si un message ici ne vous parvient pas. Ce contact est chiffré : il n’est visible que par vous et l’équipe de coordination, et n’est jamais publié.
practice-licence = À quelles conditions peut-on réutiliser votre texte ?
    .help =
        1 : en vous citant, et en publiant aux mêmes conditions (CC BY-SA 4.0)
        2 : en vous citant (CC BY 4.0)
        3 : seulement avec votre accord
        Répondez par le numéro. Par exemple : 1
    .why = On sait ce qu’il est permis d’en faire. Si vous passez, ce sera CC BY-SA 4.0. Tout le monde pourra le voir après publication.

# Dialogue : une organisation se présente et peut signer la charte d’adhésion.
dialogue-organisation = Présenter une organisation
    .about =
        Présentez au réseau votre association, votre ville ou votre institution. Huit questions courtes (plusieurs facultatives), puis votre accord : environ quatre minutes. Si vous le souhaitez, votre organisation peut aussi signer la charte d’adhésion. Écrivez dans la langue de votre choix.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos réponses avant votre confirmation à la fin ; l’équipe de coordination les lit alors, avant toute publication.
    .done = Merci. L’équipe de coordination va lire ce que vous avez écrit. Je vous préviendrai ici quand l’organisation sera dans l’annuaire, et je vous transmettrai toute question. Vous pouvez modifier ou retirer cette fiche à tout moment.
organisation-title = Comment s’appelle l’organisation ?
    .help = Son nom complet habituel, 20 mots au plus ; inutile de le traduire. Par exemple : Ville de Dakar
    .why = C’est sous ce nom qu’on la trouve dans l’annuaire. Tout le monde pourra le voir après publication.
organisation-type = De quel type d’organisation s’agit-il ?
    .help = Choisissez ce qui convient le mieux, par numéro ; pour une association, c’est 1. Par exemple : 1
    .why = On trouve plus vite la ville, l’association ou l’université que l’on cherche. Tout le monde pourra le voir après publication.
organisation-place = Dans quelle ville ou quel territoire se trouve-t-elle ?
    .help = Le nom et le pays suffisent ; merci de ne pas donner d’adresse précise. Par exemple : Dakar, Sénégal
    .why = Cela situe l’organisation sur la carte, à peu près, et aide à trouver qui est proche. Tout le monde pourra le voir après publication.
organisation-languages = En quelles langues travaille-t-elle ?
    .help = Écrivez une ou plusieurs langues. Par exemple : français, wolof et arabe
    .why = On sait en quelles langues travailler avec vous. Tout le monde pourra le voir après publication.
organisation-summary = En quelques phrases, que fait l’organisation ?
    .help = 100 mots au plus, sans nom ni détail personnel. Par exemple : Nous accueillons les familles de passage : un repas, un lit et des conseils juridiques.
    .why = On voit ce que l’on pourrait faire ensemble. C’est traduit. Tout le monde pourra le voir après publication.
organisation-aliases = A-t-elle un sigle ou d’autres noms ?
    .help = Séparez-les par des virgules ; 30 mots au plus en tout. Par exemple : APO, Portes ouvertes
    .why = On la trouve sous chacun de ses noms, et elle n’est pas inscrite deux fois. Tout le monde pourra le voir après publication.
organisation-led-by-migrants = L’organisation est-elle dirigée par des personnes migrantes ?
    .help = Répondez oui ou non. Vous pouvez passer cette question, surtout si la réponse peut mettre quelqu’un en danger. Par exemple : oui
    .why = Le réseau veut faire entendre les personnes concernées et cherche leurs organisations. Tout le monde pourra le voir après publication.
organisation-link = A-t-elle une page web ?
    .help = Collez son adresse. S’il n’y en a pas, passez cette question. Par exemple : www.example.org
    .why = On pourra y lire davantage. Tout le monde pourra le voir après publication.
organisation-contact = À quelle adresse e-mail ou à quel numéro de téléphone la coordination peut-elle la joindre ?
    .help = Donnez une adresse e-mail, ou un numéro de téléphone avec l’indicatif du pays. Vous pouvez passer cette question. Par exemple : accueil@example.org
    .why = Seulement si un message ici ne vous parvient pas. Ce contact est chiffré : il n’est visible que par vous et l’équipe de coordination, et n’est jamais publié.
organisation-charter = L’organisation souhaite-t-elle signer maintenant la charte d’adhésion du réseau ?
    .help = Répondez oui ou non ; en cas de doute, passez cette question, vous pourrez signer plus tard. Par exemple : oui, si l’organisation l’a décidé
    .why = Signer la charte engage votre organisation dans le réseau pour un temps. Tout le monde pourra voir qu’elle a signé, après publication.
organisation-charter-role = À quel titre signez-vous pour l’organisation ?
    .help = Donnez votre fonction, pas votre nom. Si vous préférez ne pas signer maintenant, revenez en arrière et répondez non. Par exemple : présidence de l’association
    .why = Cela montre que l’organisation elle-même a signé. Tout le monde pourra voir la fonction après publication, jamais votre compte.
organisation-charter-until = Jusqu’à quand l’organisation s’engage-t-elle ?
    .help = Une date, un mois ou seulement une année. Si vous préférez ne pas signer maintenant, revenez en arrière et répondez non. Par exemple : décembre 2028
    .why = Chaque engagement a une fin ; on vous demandera à temps si vous voulez le renouveler. Tout le monde pourra voir la date après publication.

# Dialogue : une ville ou une association décrit une carte de citoyenneté locale.
dialogue-card = Présenter une carte de citoyenneté
    .about =
        Faites connaître à d’autres villes votre carte de citoyenneté locale. Sept questions courtes, puis votre accord : environ quatre minutes. Vous pourrez en dire plus si vous le souhaitez. Écrivez dans la langue de votre choix.
        Je ne demande rien sur les personnes qui ont la carte : merci de ne rien écrire sur elles non plus.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos réponses avant votre confirmation à la fin ; l’équipe de coordination les lit alors, avant toute publication.
    .done = Merci. L’équipe de coordination va lire ce que vous avez écrit. Je vous préviendrai ici quand la carte sera dans l’annuaire, et je vous transmettrai toute question. Vous pouvez modifier ou retirer cette fiche à tout moment.
card-title = Comment s’appelle la carte ?
    .help = Son nom habituel, 15 mots au plus. Par exemple : Carte citoyenne de Dakar
    .why = C’est ce qu’on lit en premier dans l’annuaire, traduit dans les langues du réseau. Tout le monde pourra le voir après publication.
card-place = Dans quelle ville ou quel territoire la carte est-elle valable ?
    .help = Le nom et le pays suffisent. Par exemple : Dakar, Sénégal
    .why = Cela situe la carte et aide à trouver celles qui sont proches. Tout le monde pourra le voir après publication.
card-organisation = Quelle organisation délivre la carte ?
    .help = Écrivez son nom, je la cherche dans l’annuaire. Si elle n’y est pas encore, vous pourrez l’ajouter. Par exemple : Ville de Dakar
    .why = On sait ainsi qui porte la carte. Tout le monde pourra le voir après publication.
card-summary = En quelques phrases, à quoi sert la carte ?
    .help = 100 mots au plus, en termes généraux. Par exemple : Toute personne qui vit en ville peut l’avoir, avec ou sans papiers, et utiliser les services municipaux.
    .why = C’est ce qu’on lit en premier, et les recherches s’en servent. C’est traduit. Tout le monde pourra le voir après publication.
card-opens = À quoi la carte donne-t-elle accès ?
    .help = Lieux, services, droits ou réductions, 200 mots au plus. Par exemple : bibliothèques, piscines, centre de santé, inscription à l’école
    .why = D’autres villes voient ce qu’une carte peut apporter. C’est traduit. Tout le monde pourra le voir après publication.
card-languages = En quelles langues d’autres villes peuvent-elles en parler avec vous ?
    .help = Écrivez une ou plusieurs langues. Par exemple : français, wolof et arabe
    .why = On sait en quelles langues vous rencontrer ; les questions qui passent par moi sont traduites. Tout le monde pourra le voir après publication.
card-recognises = Quelles cartes d’autres villes la vôtre reconnaît-elle ?
    .help = Écrivez des noms de cartes ou de villes, séparés par des virgules. S’il n’y en a pas, passez cette question. Par exemple : Zurich, New York
    .why = Cela montre où une carte compte aussi dans une autre ville. Tout le monde pourra voir le lien entre les cartes après publication.
card-who = Qui peut avoir la carte ?
    .help = Les conditions générales, 100 mots au plus, rien sur une personne en particulier. Par exemple : toute personne qui vit en ville depuis trois mois
    .why = D’autres villes apprennent à ouvrir leur carte à tout le monde. C’est traduit. Tout le monde pourra le voir après publication.
card-proof = Que faut-il présenter pour obtenir la carte ?
    .help = Les justificatifs que vous acceptez, 100 mots au plus. Par exemple : la lettre d’une association suffit
    .why = D’autres villes apprennent ce qu’on peut demander sans exclure. C’est traduit. Tout le monde pourra le voir après publication.
card-safeguards = Qu’est-ce qui protège les personnes qui ont la carte ?
    .help = Les règles, 200 mots au plus ; seulement ce qui peut être public. Par exemple : la ville ne garde aucune copie de documents et ne remet aucune liste à la police
    .why = Le réseau ne veut pas que la carte devienne un outil de surveillance. C’est traduit. Tout le monde pourra le voir après publication.
card-since = Depuis quelle année la carte existe-t-elle ?
    .help = Écrivez une année, même approximative. Par exemple : 2015
    .why = Cela dit sur quelle expérience elle repose. Tout le monde pourra le voir après publication.
card-link = Existe-t-il une page web sur la carte ?
    .help = Collez son adresse. S’il n’y en a pas, passez cette question. Par exemple : www.example.org/carte
    .why = On pourra y lire davantage. Tout le monde pourra le voir après publication.
card-contact = À quelle adresse e-mail ou à quel numéro de téléphone la coordination peut-elle vous joindre ?
    .help = Donnez une adresse e-mail, ou un numéro de téléphone avec l’indicatif du pays. Vous pouvez passer cette question. Par exemple : accueil@example.org
    .why = Seulement si un message ici ne vous parvient pas. Ce contact est chiffré : il n’est visible que par vous et l’équipe de coordination, et n’est jamais publié.

# Une activité locale de la Semaine de l’accueil.
dialogue-activity = Présenter une activité locale
    .about =
        Ici, vous pouvez présenter une activité locale de la Semaine de l’accueil : neuf questions courtes, puis votre accord, environ cinq minutes. Vous pourrez en dire plus si vous le souhaitez. Écrivez dans la langue de votre choix.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos réponses avant votre confirmation à la fin ; l’équipe de coordination les lit alors, avant toute publication.
    .done = Merci. L’équipe de coordination va lire votre activité. Je vous préviendrai ici quand elle sera publiée, et je vous transmettrai toute question. Vous pouvez la modifier ou la retirer à tout moment.
activity-title = Comment s’appelle votre activité ?
    .help = Un nom court, 15 mots au plus. Par exemple : Un repas venu de partout
    .why = C’est ce que les gens lisent en premier dans le programme. Tout le monde pourra le voir après publication.
activity-kind = De quel genre d’activité s’agit-il ?
    .help = Répondez par le numéro le plus proche, par exemple 1. Si rien ne convient, choisissez « Autre ».
    .why = Pour que chaque personne trouve les activités qui lui plaisent. Tout le monde pourra le voir après publication.
activity-date = Quel jour a-t-elle lieu ?
    .help = Écrivez le jour, par exemple 3 octobre 2026. S’il n’est pas encore fixé, le mois ou l’année suffit. Si elle dure plusieurs jours, écrivez le premier.
    .why = Pour que les gens sachent quand venir. Tout le monde pourra le voir après publication.
activity-time = À quelle heure commence-t-elle ?
    .help = Écrivez l’heure et, si vous la connaissez, la fin. Par exemple : 18:30 à 21:00
    .why = Pour que les gens arrivent à l’heure. Tout le monde pourra le voir après publication.
activity-time-zone = Dans quel fuseau horaire ?
    .help = Écrivez une grande ville qui a la même heure, par exemple Lisbonne, ou le décalage avec l’heure universelle, par exemple UTC+1.
    .why = Pour que les personnes qui sont ailleurs, ou en ligne, voient la bonne heure. Tout le monde pourra le voir après publication.
activity-place = Où a-t-elle lieu ?
    .help = Écrivez la commune et, si vous voulez, le pays. Par exemple : Palerme, Italie
    .why = Pour qu’on la trouve dans les environs et sur la carte, à l’échelle de la commune. Tout le monde pourra le voir après publication.
activity-organisation = Quelle organisation invite à cette activité ?
    .help = Écrivez son nom. Je le cherche dans l’annuaire ; s’il n’y est pas, vous pourrez l’ajouter. Par exemple : Ville de Palerme
    .why = Pour que les gens sachent qui les invite. Tout le monde pourra le voir après publication.
activity-summary = Que s’y passera-t-il, en quelques phrases ?
    .help = 100 mots au plus, dans votre langue. Par exemple : Nous cuisinons ensemble, puis chaque personne raconte l’histoire d’un plat.
    .why = Pour donner envie de venir. C’est traduit. Tout le monde pourra le voir après publication.
activity-languages = Quelles langues y parlera-t-on ?
    .help = Écrivez-en une ou plusieurs. Par exemple : français, wolof et arabe
    .why = Pour que les gens sachent s’ils pourront comprendre et se faire comprendre. Tout le monde pourra le voir après publication.
activity-access = Que faut-il savoir pour y venir et y entrer ?
    .help = Lieu de rendez-vous, marches, langue des signes, enfants, prix, transports… 100 mots au plus. Par exemple : entrée de plain-pied, gratuit
    .why = Pour que le manque d’information n’écarte personne. Tout le monde pourra le voir après publication.
activity-capacity = Combien de personnes peuvent participer ?
    .help = Écrivez un nombre, par exemple 40.
    .why = Pour que personne ne fasse le trajet pour rien. Tout le monde pourra le voir après publication.
activity-card = Est-elle liée à une carte de citoyenneté locale ?
    .help = Répondez oui ou non. Par exemple oui, si la carte y est présentée ou remise, ou si elle permet d’entrer.
    .why = Le réseau veut que la Semaine de l’accueil fasse connaître la carte. Tout le monde pourra le voir après publication. Rien n’est demandé sur les personnes qui en ont une.
activity-link = Quelle est l’adresse de sa page web ?
    .help = Collez l’adresse, par exemple https://example.org/accueil. S’il n’y en a pas, vous pouvez passer.
    .why = Pour qu’on puisse en lire davantage. Tout le monde pourra le voir après publication.
activity-photo = Quelle photo ou affiche souhaitez-vous montrer ?
    .help = Envoyez ici une image ou un fichier, par exemple l’affiche. Choisissez-la de sorte qu’on n’y reconnaisse personne sans son accord.
    .why = Elle est montrée avec l’activité. Tout le monde pourra la voir après publication.

# Un guide, une étude, un module de formation… que d’autres peuvent utiliser.
dialogue-resource = Partager une ressource
    .about =
        Ici, vous pouvez partager un guide, une étude, un module de formation ou un autre outil utile à d’autres : environ huit questions courtes, puis votre accord, cinq minutes. Écrivez dans la langue de votre choix.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos réponses avant votre confirmation à la fin ; l’équipe de coordination les lit alors, avant toute publication.
    .done = Merci. L’équipe de coordination va regarder votre ressource. Je vous préviendrai ici quand elle sera publiée, et je vous transmettrai toute question. Vous pouvez la modifier ou la retirer à tout moment.
resource-title = Quel est son titre ?
    .help = 20 mots au plus. Par exemple : Guide pour les guichets d’accueil des communes
    .why = C’est ce que les gens lisent en premier dans la liste des ressources. Tout le monde pourra le voir après publication.
resource-kind = De quel genre de ressource s’agit-il ?
    .help = Répondez par le numéro le plus proche, par exemple 1.
    .why = Pour qu’on trouve ce que l’on cherche. Tout le monde pourra le voir après publication.
resource-summary = À quoi sert-elle ?
    .help = Quelques phrases, 100 mots au plus, dans votre langue. Par exemple : Comment accueillir une famille la première semaine, pas à pas.
    .why = Pour aider à choisir. C’est traduit. Tout le monde pourra le voir après publication.
resource-languages = En quelles langues existe-t-elle ?
    .help = Écrivez-en une ou plusieurs. Par exemple : espagnol et portugais
    .why = Pour que chaque personne trouve ce qu’elle peut lire. Tout le monde pourra le voir après publication.
resource-themes = De quels thèmes parle-t-elle ?
    .help = Choisissez-en un à cinq, par leurs numéros. Par exemple : 2, 5
    .why = Pour qu’on la trouve par thème. Tout le monde pourra le voir après publication.
resource-link = À quelle adresse web la trouve-t-on ?
    .help = Collez l’adresse, par exemple https://example.org/guide.pdf. Si elle n’est pas en ligne, passez : je vous demanderai le fichier.
    .why = C’est à cette adresse qu’on l’ouvrira. Tout le monde pourra le voir après publication.
resource-file = Quel fichier souhaitez-vous partager ?
    .help = Envoyez-le ici, par exemple un document PDF. Vérifiez d’abord qu’il ne contient de données personnelles sur personne.
    .why = Les personnes qui cherchent la ressource recevront ce fichier. Tout le monde pourra le voir après publication.
resource-organisation = Quelle organisation l’a réalisée ?
    .help = Écrivez son nom. Je le cherche dans l’annuaire ; s’il n’y est pas, vous pourrez l’ajouter. Par exemple : ANVITA
    .why = Pour que l’on sache qui l’a réalisée. Tout le monde pourra le voir après publication.
resource-licence = À quelles conditions peut-on l’utiliser et l’adapter ?
    .help =
        1 : en citant la source, et en publiant aux mêmes conditions (CC BY-SA 4.0)
        2 : en citant la source (CC BY 4.0)
        3 : seulement sur demande
        Répondez par le numéro. Par exemple : 1
    .why = Pour que les autres sachent ce qu’ils peuvent faire sans demander. Tout le monde pourra le voir après publication.

# Une demande au réseau.
dialogue-request = Demander de l’aide au réseau
    .about =
        Ici, vous pouvez adresser une demande au réseau : six questions courtes, puis votre accord, environ quatre minutes. Écrivez dans la langue de votre choix.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos réponses avant votre confirmation à la fin ; l’équipe de coordination les lit alors, avant toute publication, puis votre demande va aux responsables des pratiques qui y répondent le mieux.
    .done = Merci. L’équipe de coordination va lire votre demande, qui ira ensuite aux responsables des pratiques qui y répondent le mieux. Si vous avez accepté la transmission des messages, leurs réponses vous parviendront ici, traduites. Vous pouvez modifier ou retirer votre demande à tout moment.
request-title = De quoi avez-vous besoin, en une ligne ?
    .help = 20 mots au plus. Par exemple : Conseils pour loger des familles dans une petite ville
    .why = C’est ce que les gens lisent en premier. Tout le monde pourra le voir après publication.
request-summary = Quelle est la situation, et qu’est-ce qui vous aiderait ?
    .help = 150 mots au plus. Ne donnez ni noms ni détails sur des personnes. Par exemple : Deux familles arrivent dans notre commune de 3 000 habitants ; comment organiser les transports ?
    .why = Pour qu’on vous donne une réponse adaptée. C’est traduit. Tout le monde pourra le voir après publication.
request-themes = De quels thèmes s’agit-il ?
    .help = Choisissez-en un à trois, par leurs numéros. Par exemple : 2, 5
    .why = Ils décident à quelles pratiques va votre demande. Tout le monde pourra le voir après publication.
request-languages = En quelles langues pouvez-vous lire des réponses ?
    .help = Écrivez-en une ou plusieurs. Par exemple : français et arabe
    .why = Pour qu’on vous écrive directement dans ces langues si possible ; les autres réponses sont traduites. Tout le monde pourra le voir après publication.
request-country = De quel pays s’agit-il ?
    .help = Écrivez le nom du pays, par exemple Sénégal. S’il ne s’agit d’aucun en particulier, vous pouvez passer.
    .why = Pour que votre demande trouve des personnes qui y connaissent les lois et la vie. Tout le monde pourra le voir après publication.
request-until = Jusqu’à quand une réponse vous est-elle utile ?
    .help = Écrivez un jour, un mois ou une année. Par exemple : 30 juin 2026. Si rien ne presse, vous pouvez passer.
    .why = Pour qu’on sache à quel point c’est urgent. Tout le monde pourra le voir après publication.

# Une offre de visite ou de formation.
dialogue-offer = Proposer une visite ou une formation
    .about =
        Ici, vous pouvez proposer une visite ou une formation aux autres membres du réseau : dix questions courtes, puis votre accord, environ cinq minutes. Écrivez dans la langue de votre choix.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos réponses avant votre confirmation à la fin ; l’équipe de coordination les lit alors, avant toute publication.
    .done = Merci. L’équipe de coordination va lire votre offre. Je vous préviendrai ici quand elle sera publiée, et je vous transmettrai toute question. Vous pouvez la modifier ou la retirer à tout moment.
offer-kind = Que proposez-vous ?
    .help = Répondez par un numéro, par exemple 1.
    .why = Pour qu’on trouve ce que l’on cherche. Tout le monde pourra le voir après publication.
offer-title = Comment diriez-vous votre offre en une ligne ?
    .help = 20 mots au plus. Par exemple : Deux jours avec l’équipe d’accueil de notre ville
    .why = C’est ce que les gens lisent en premier dans la liste des offres. Tout le monde pourra le voir après publication.
offer-summary = Que pourra-t-on y voir ou y apprendre ?
    .help = 150 mots au plus, dans votre langue. Par exemple : Comment la commune, l’école et le voisinage travaillent ensemble.
    .why = Pour aider à choisir. C’est traduit. Tout le monde pourra le voir après publication.
offer-themes = De quels thèmes s’agit-il ?
    .help = Choisissez-en un à trois, par leurs numéros. Par exemple : 2, 5
    .why = Pour qu’on la trouve par thème. Tout le monde pourra le voir après publication.
offer-place = Où a-t-elle lieu ?
    .help = Écrivez la commune et, si vous voulez, le pays. Par exemple : Dakar, Sénégal. Si c’est en ligne, écrivez la commune d’où vous travaillez.
    .why = Pour qu’on puisse prévoir le trajet et la trouver sur la carte, à l’échelle de la commune. Tout le monde pourra le voir après publication.
offer-languages = En quelles langues pouvez-vous la proposer ?
    .help = Écrivez-en une ou plusieurs. Par exemple : français et wolof
    .why = Pour que les gens sachent s’ils comprendront. Tout le monde pourra le voir après publication.
offer-organisation = Quelle organisation la propose ?
    .help = Écrivez son nom. Je le cherche dans l’annuaire ; s’il n’y est pas, vous pourrez l’ajouter. Par exemple : Ville de Dakar
    .why = Pour que les gens sachent qui les reçoit. Tout le monde pourra le voir après publication.
offer-date = Quand peut-elle avoir lieu ?
    .help = Écrivez un jour, un mois ou une année. Par exemple : octobre 2026. Si toute date vous convient, vous pouvez passer.
    .why = Pour que les gens puissent s’organiser. Tout le monde pourra le voir après publication.
offer-capacity = Combien de personnes peuvent participer ?
    .help = Écrivez un nombre, par exemple 12.
    .why = Pour que les gens sachent s’il y a de la place. Tout le monde pourra le voir après publication.
offer-conditions = Quelles sont les conditions ?
    .help = Frais, hébergement, public visé… 100 mots au plus. Par exemple : gratuit ; repas compris ; trajet à votre charge
    .why = Pour éviter les mauvaises surprises. Tout le monde pourra le voir après publication.

# Un témoignage.
dialogue-testimony = Apporter un témoignage
    .about =
        Ici, vous pouvez raconter ce que vous avez vécu, avec vos mots : quatre questions, à votre rythme, dont seule la première demande une réponse.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos mots avant votre accord à la fin ; l’équipe de coordination les lit alors, avant toute publication. Ils paraissent sous un pseudonyme ou sans nom, jamais avec votre compte, et vous pouvez les retirer à tout moment.
    .done = Merci de votre confiance. L’équipe de coordination lira votre témoignage avant sa publication. Vous pouvez le retirer à tout moment, ici, sans donner de raison.
testimony-summary = Que souhaitez-vous raconter ?
    .help = 500 mots au plus, dans votre langue. Ne donnez ni noms, ni adresses, ni numéros, les vôtres comme ceux des autres. Par exemple : Le jour de mon arrivée, une voisine m’a ouvert sa porte…
    .why = Pour faire entendre la voix des personnes concernées. Si vous l’acceptez, il est rendu public, traduit aussi, jamais avec votre compte.
testimony-pseudonym = Sous quel nom doit-il paraître ?
    .help = Choisissez un nom sous lequel personne ne vous connaît, par exemple Amina. Si vous passez, il paraît sans nom.
    .why = C’est le seul nom montré, et il est public. Votre compte n’est jamais montré.
testimony-themes = Quels thèmes touche-t-il ?
    .help = Choisissez-en un à trois, par leurs numéros, par exemple 2, 5. Vous pouvez aussi passer.
    .why = Pour qu’on le trouve par thème. Tout le monde pourra le voir après publication.
testimony-country = De quel pays parle-t-il ?
    .help = Écrivez le nom du pays, par exemple Mexique. Si cela peut permettre de vous reconnaître, passez.
    .why = Pour qu’on comprenne où cela s’est passé. Tout le monde pourra le voir après publication, comme votre témoignage.

# Une question aux responsables d’une pratique, transmise traduite.
dialogue-ask = Poser une question aux responsables
    .about = Votre question va, traduite, aux responsables de cette pratique. De part et d’autre, personne ne voit le compte de l’autre.
    .done = Votre question est partie. La réponse arrivera ici, traduite. Sans réponse au bout d’une semaine, j’enverrai un rappel.
ask-text = Que souhaitez-vous demander ?
    .help = Écrivez votre question dans votre langue, 300 mots au plus. Par exemple : Comment avez-vous trouvé les logements ?
    .why = Seules les personnes responsables de cette pratique la reçoivent, traduite. Votre compte n’est pas montré.

# La réponse des responsables.
dialogue-reply = Répondre à une question
    .about = Votre réponse repart, traduite, vers la personne qui a posé la question. De part et d’autre, personne ne voit le compte de l’autre.
    .done = Votre réponse est partie, traduite. Merci.
reply-text = Quelle est votre réponse ?
    .help = Écrivez-la dans votre langue, 300 mots au plus. Par exemple : Nous avons commencé avec trois logements prêtés par la ville.
    .why = Seule la personne qui a posé la question la reçoit, traduite. Votre compte n’est pas montré.

# Un message est signalé à la coordination.
dialogue-report = Signaler un message
    .about = Ce que vous écrirez ici ira à l’équipe de coordination, avec le titre de la fiche. Le message lui-même n’est pas transmis : copiez ce qu’elle doit voir.
    .done = Merci. L’équipe de coordination va s’en occuper.
report-text = Qu’est-ce qui ne va pas dans ce message ?
    .help = Dites-le avec vos mots, 300 au plus. Par exemple : Il m’insulte.
    .why = Pour que l’équipe de coordination comprenne ce qui s’est passé. Elle seule le lit.

# La coordination pose une question à l’auteur ou à l’autrice d’une fiche.
dialogue-review-ask = Poser une question sur une fiche
    .about = Votre question va à la personne qui a écrit cette fiche, dans sa langue.
    .done = Votre question est transmise. La réponse arrivera ici.
review-ask-text = Que souhaitez-vous demander à la personne qui a écrit cette fiche ?
    .help = 300 mots au plus. Par exemple : La pratique se poursuit-elle cette année ?
    .why = Cette personne la lit, traduite, comme une question de l’équipe de coordination.

# La coordination refuse une fiche.
dialogue-review-refuse = Refuser une fiche
    .about = Cette fiche ne sera pas publiée. La personne qui l’a écrite apprend votre raison, dans sa langue.
    .done = La fiche est refusée, et votre raison est transmise à la personne qui l’a écrite.
review-refuse-text = Pourquoi cette fiche ne peut-elle pas être publiée ?
    .help = Donnez la raison avec bienveillance et dites ce qui pourrait changer, 300 mots au plus. Par exemple : Cette pratique est déjà dans l’annuaire.
    .why = La personne qui a écrit la fiche la lit, traduite, comme la réponse de l’équipe de coordination.

# La coordination propose une autre formulation.
dialogue-review-suggest = Proposer une autre formulation
    .about = La personne qui a écrit la fiche voit votre formulation, dans sa langue, et décide de la reprendre ou non.
    .done = Votre formulation est transmise. Je vous dirai ici ce qu’il en est décidé.
review-suggest-text = Quelle formulation proposez-vous ?
    .help = Écrivez le nouveau texte en entier, 500 mots au plus. Par exemple : Une ligne gratuite où des juristes répondent en plusieurs langues.
    .why = La personne qui a écrit la fiche peut l’accepter ou non. Acceptée, elle remplace le texte d’avant, gardé comme version antérieure.

# Quelqu’un n’est plus responsable d’une pratique.
dialogue-leave = Ne plus mener une pratique
    .about = Vous allez cesser de mener cette pratique. Elle peut passer à une autre organisation, ou à personne.
    .done = C’est noté. Vous ne menez plus cette pratique, et les questions à son sujet ne vous parviennent plus. Merci pour tout ce que vous avez fait.
leave-organisation = Quelle organisation porte désormais cette pratique ?
    .help = Écrivez son nom, je le cherche dans l’annuaire. Par exemple : Ville de Palerme. Si personne ne prend la suite, passez.
    .why = Pour que les questions arrivent aux bonnes personnes. L’organisation est montrée avec la pratique ; vous, non.

# Choix.
status-planned = En projet
status-pilot = Phase pilote
status-running = En cours
status-institutionalised = Devenue politique courante
status-ended = Terminée
funding-own = Fonds propres
funding-national = Fonds publics nationaux
funding-eu = Union européenne
funding-foundation = Fondations
funding-donor = Bailleurs de fonds, dons
funding-none = Aucun financement
licence-cc-by-sa-4 = CC BY-SA 4.0 (mêmes règles)
licence-cc-by-4 = CC BY 4.0 (citer la source)
licence-none = Aucune : demander d’abord
orgtype-civil-society = Société civile
orgtype-local-authority = Collectivité locale
orgtype-academic = Université, recherche
orgtype-network-of-institutions = Réseau d’institutions
orgtype-public-institution = Institution publique
resource-guide = Guide
resource-study = Étude
resource-training-module = Module de formation
resource-template = Modèle à réutiliser
resource-campaign-kit = Kit de campagne
activity-meal = Repas partagé
activity-music = Musique
activity-film = Film
activity-debate = Débat
activity-walk = Balade
activity-exhibition = Exposition
activity-workshop = Atelier
activity-sport = Sport
activity-open-doors = Portes ouvertes
activity-other = Autre
offer-visit = Visite
offer-training = Formation

# Consentements.
consent-publish = Peut-on publier ceci dans l’annuaire du réseau, lisible ici et sur une page web publique ?
    .help = Répondez oui ou non. Votre compte n’est jamais montré ; vos coordonnées, à l’équipe de coordination seule. Vous pouvez retirer votre accord à tout moment : la fiche est alors dépubliée. Par exemple : oui
    .why = Pour que d’autres le trouvent et s’en inspirent. Tout le monde peut lire ce qui est publié, y compris en traduction automatique.
consent-idea = Tout le réseau peut-il lire ici cette idée, traduite, sans votre nom ?
    .help = Répondez oui ou non. Votre compte n’est jamais montré. Vous pouvez retirer l’idée à tout moment. Par exemple : oui
    .why = Pour que d’autres la soutiennent et que l’équipe de rapport la rapproche d’idées voisines.
consent-relay = Puis-je transmettre, traduits, des messages à ce sujet entre vous et des personnes du réseau ?
    .help = Répondez oui ou non. Leurs questions vous arrivent en privé, vos réponses repartent par moi ; aucun compte n’est montré. Vous pouvez retirer votre accord à tout moment. Par exemple : oui
    .why = Pour qu’on puisse vous joindre sans que vous donniez ni numéro ni adresse. Les messages passent par moi et par la traduction automatique ; personne d’autre ne les voit.
consent-export = Ceci peut-il figurer dans les fichiers que le réseau partage, par exemple avec la recherche ?
    .help = Répondez oui ou non. Ils contiennent ce qui est publié, jamais de comptes ni de coordonnées. Vous pouvez retirer votre accord à tout moment ; les fichiers déjà partagés ne se rattrapent pas. Par exemple : non
    .why = Pour que l’expérience locale compte dans les études et sur les cartes. Qui reçoit ces fichiers peut les lire et les garder.
consent-testimony = Peut-on publier votre témoignage sous le pseudonyme choisi, ou sans nom ?
    .help = Répondez oui ou non. Il sera lisible ici et sur la page web publique du réseau. Vous pouvez le retirer à tout moment ; les copies faites par d’autres ne se rattrapent pas. Par exemple : oui
    .why = Pour faire entendre ce que vous avez vécu. Tout le monde peut le lire, traduit aussi. Il n’est jamais montré avec votre compte.

# Ce que dit le guide lui-même.
# $number, $total : numéros de questions.
dialogue-progress = { $number } sur { $total }
# $page, $pages : numéros de pages.
dialogue-page = Page { $page } sur { $pages }
dialogue-hint-choice = Répondez par un numéro, par exemple 2.
dialogue-hint-choices = Répondez par un ou plusieurs numéros, par exemple 1, 3.
# $words : une liste de mots que l’on peut écrire.
dialogue-hint-words = Vous pouvez aussi écrire : { $words }
# $answers : la réponse jusqu’ici, un texte ou la liste de ce qui est choisi.
dialogue-picked = Votre réponse : { $answers }
# $answer : la réponse telle qu’elle est comprise.
dialogue-noted = C’est noté : { $answer }
dialogue-appended = J’ai ajouté votre second message à votre réponse précédente.
dialogue-early = Ce message est arrivé avant la question, je ne l’ai donc pas pris comme réponse. Voici de nouveau la question.
dialogue-needed = Cette question demande une réponse. Vous pouvez demander de l’aide, ou tout garder pour plus tard.
dialogue-first = C’est la première question.
dialogue-more = La partie courte est terminée. Souhaitez-vous donner plus de détails maintenant, ou relire vos réponses et terminer ? Vous pourrez aussi compléter plus tard.
dialogue-review = Vos réponses
# $number : de la question ; $question : ses mots ; $answer : la réponse, ou le fait qu’il n’y en a pas.
dialogue-review-line =
    { $number }. { $question }
    { $answer }
dialogue-review-empty = sans réponse
# $edit : le mot à écrire avant le numéro.
dialogue-review-how = Pour changer la réponse 3, par exemple, écrivez « { $edit } 3 » ou appuyez sur son bouton. Quand tout est juste, confirmez.
dialogue-consents = Pour finir, en mots simples : ce qui peut être fait de ce que vous avez écrit. C’est vous qui décidez, et vous pouvez changer d’avis à tout moment.
dialogue-consent-needed = Sans cet accord, je ne peux rien garder. Vous pouvez relire vos réponses, les garder pour plus tard, ou annuler.
dialogue-confirm = Tout est juste ? Si oui, confirmez.
# $days : combien de temps le brouillon est gardé ; $word : ce qu’il faut écrire pour reprendre.
dialogue-saved = { $days ->
    [one] C’est enregistré. Je garde votre brouillon { $days } jour. Pour reprendre, écrivez : { $word }
   *[other] C’est enregistré. Je garde votre brouillon { $days } jours. Pour reprendre, écrivez : { $word }
}
dialogue-cancel-ask = Supprimer ce brouillon ? Ce que vous y avez écrit sera perdu.
dialogue-cancelled = Le brouillon est supprimé.
dialogue-kept = Le brouillon est gardé.
# $name : du dialogue.
dialogue-resumed = « { $name } » : voici où nous en étions.
dialogue-stale = Ce bouton vient d’une question précédente. La question en cours est ci-dessous.
dialogue-gone = Cette conversation est terminée, ce bouton n’a plus d’effet.
dialogue-set-aside = J’ai gardé votre brouillon « { $name } » pour plus tard, puisque vous commencez autre chose.
dialogue-exists = Vous avez déjà un brouillon : « { $name } ». Souhaitez-vous le reprendre, ou recommencer à zéro ?
dialogue-changed = Les questions ont changé depuis la dernière fois. J’ai gardé vos réponses partout où elles conviennent encore.
dialogue-moved = Nous continuons ici. C’est le même brouillon.
dialogue-none = Vous n’avez aucun brouillon.
dialogue-drafts = Vos brouillons
# $number : dans la liste ; $name : du dialogue ; $date : de la dernière réponse.
dialogue-draft-line = { $number }. { $name } ({ $date })
# $name : du dialogue ; $days : combien de temps le brouillon est encore gardé.
dialogue-nudge = { $days ->
    [one] Votre brouillon « { $name } » vous attend. Je le garde encore { $days } jour. Vous pouvez le reprendre, ou le supprimer.
   *[other] Votre brouillon « { $name } » vous attend. Je le garde encore { $days } jours. Vous pouvez le reprendre, ou le supprimer.
}
dialogue-expired = Le délai de votre brouillon « { $name } » est passé, et je l’ai supprimé. Vous pouvez recommencer quand vous voudrez.
dialogue-language = En quelle langue souhaitez-vous parler ?
dialogue-file = Envoyez la photo ou le fichier ici.
dialogue-file-unexpected = Cette question attend du texte. Je n’ai pas gardé le fichier.
dialogue-text-unexpected = Cette question attend une photo ou un fichier. Envoyez-le ici, ou passez si la question le permet.
dialogue-which = Il y a plusieurs possibilités. De laquelle s’agit-il ?
# $name : tel qu’il est écrit.
dialogue-add-new = Ajouter : { $name }
dialogue-keep-typed = Garder comme je l’ai écrit : { $name }
# $question : les mots de la question.
dialogue-edited = J’ai changé votre réponse à cette question : { $question }
dialogue-not-editable = Ce message n’est pas une réponse que je peux encore changer.
dialogue-unreadable = Je ne peux pas lire les messages chiffrés. Commencez une nouvelle conversation avec moi en désactivant le chiffrement.
# $total : combien il y a de réponses.
dialogue-no-such-answer = { $total ->
    [one] Il n’y a pas de réponse à ce numéro. Il n’y en a qu’une, le numéro 1.
   *[other] Il n’y a pas de réponse à ce numéro. Elles vont de 1 à { $total }.
}
dialogue-busy = Un instant, s’il vous plaît : beaucoup de messages sont arrivés à la fois. Rien n’est perdu.

# Que répondre quand une réponse n’est pas comprise. $text : ce que la personne a écrit.
wrong-empty = Votre réponse est arrivée vide. Écrivez-la en quelques mots, par exemple : cours de langue le lundi.
wrong-number = Je n’y trouve pas de nombre. Écrivez-en un, par exemple : 120
wrong-number-several = Je vois plusieurs nombres. Écrivez-en un seul, par exemple : 120
wrong-number-whole = Il me faut un nombre entier, sans virgule. Par exemple : 12
# $minimum, $maximum : les limites, qui peuvent elles-mêmes être écrites.
wrong-number-low = Le plus petit nombre possible ici est { $minimum }. Écrivez { $minimum } ou plus.
wrong-number-high = Le plus grand nombre possible ici est { $maximum }. Écrivez { $maximum } ou moins.
wrong-number-range = Ici, le nombre va de { $minimum } à { $maximum }. Par exemple : { $minimum }
wrong-year = Il me faut une seule année, en quatre chiffres. Par exemple : 2019
wrong-year-range = Ici, l’année va de { $earliest } à { $latest }. Écrivez-la en quatre chiffres, par exemple : { $latest }
wrong-date = Je n’arrive pas à y lire une date. Vous pouvez écrire un jour, un mois ou seulement une année : 15/06/2025, juin 2025, 2025. « Demain » marche aussi.
wrong-date-several = Je vois plusieurs dates. Écrivez seulement celle qui est demandée, par exemple : 15/06/2025
# $days : le nombre de jours du mois.
wrong-date-day = Ce mois compte { $days } jours. Quel est le bon jour ? Récrivez la date, par exemple : 15/06/2025
wrong-date-year = Je lis les années de { $earliest } à { $latest }. Écrivez l’année en quatre chiffres, par exemple : 15/06/2025
# $date : la date, en année-mois-jour ; $weekday : le jour que c’est vraiment, 1 pour lundi.
wrong-date-weekday = { $weekday ->
    [1] Le { $date } est un lundi. Quelle est la bonne date ? Récrivez-la sans le jour de la semaine, par exemple : 15/06/2025
    [2] Le { $date } est un mardi. Quelle est la bonne date ? Récrivez-la sans le jour de la semaine, par exemple : 15/06/2025
    [3] Le { $date } est un mercredi. Quelle est la bonne date ? Récrivez-la sans le jour de la semaine, par exemple : 15/06/2025
    [4] Le { $date } est un jeudi. Quelle est la bonne date ? Récrivez-la sans le jour de la semaine, par exemple : 15/06/2025
    [5] Le { $date } est un vendredi. Quelle est la bonne date ? Récrivez-la sans le jour de la semaine, par exemple : 15/06/2025
    [6] Le { $date } est un samedi. Quelle est la bonne date ? Récrivez-la sans le jour de la semaine, par exemple : 15/06/2025
   *[7] Le { $date } est un dimanche. Quelle est la bonne date ? Récrivez-la sans le jour de la semaine, par exemple : 15/06/2025
}
# $first, $second : les deux lectures, en année-mois-jour ou en année-mois.
wrong-date-unclear = Je peux le lire de deux façons : { $first } ou { $second }. Écrivez la date entière, par exemple : 15/06/2025, ou bien juin 2025.
wrong-time-zone = Je ne connais pas ce fuseau horaire. Écrivez la plus grande ville près de chez vous ou votre pays, par exemple : Lisbonne. « UTC+1 » marche aussi.
# $candidates : les noms parmi lesquels choisir.
wrong-time-zone-several = Plusieurs fuseaux correspondent à { $text } : { $candidates }. Écrivez une seule ville, par exemple : Lisbonne.
wrong-language-list = Écrivez les noms des langues, séparés par des virgules, par exemple : français, wolof, arabe
wrong-language = Je ne connais pas de langue appelée { $text }. Écrivez-la autrement, ou par son code. Par exemple : wolof, ou bien wo
wrong-language-several = Plusieurs langues s’appellent { $text } : { $candidates }. Écrivez le code de la bonne, comme dans : wolof (wo)
wrong-link = Je n’arrive pas à y lire une adresse web. Copiez-la depuis votre navigateur, par exemple : https://example.org/page
wrong-link-space = Une adresse web ne contient pas d’espace, et il m’en faut une seule. Par exemple : https://example.org/page
wrong-link-scheme = Je ne peux garder que des adresses de pages web, qui commencent par https:// ou http://. Par exemple : https://example.org/page
wrong-link-account = On dirait une adresse e-mail, ou un lien qui contient un nom de compte. Il me faut l’adresse d’une page web, par exemple : https://example.org/page
wrong-contact = Il me faut une adresse e-mail ou un numéro de téléphone. Par exemple : contact@example.org ou +33 6 12 34 56 78
wrong-email = Cette adresse e-mail semble incomplète. Elle a la forme : contact@example.org
wrong-phone = Ce numéro de téléphone semble inexact. Écrivez-le avec l’indicatif du pays, par exemple : +33 6 12 34 56 78
wrong-phone-country = De quel pays est ce numéro ? Commencez par + et l’indicatif du pays, par exemple : +33 6 12 34 56 78
wrong-yes-no = Je ne sais pas si cela veut dire oui ou non. Écrivez seulement : oui, ou bien : non
# $last : le numéro du dernier choix.
wrong-choice = Je ne trouve pas { $text } parmi les choix. Écrivez un numéro de 1 à { $last }, ou les mots d’un choix. Par exemple : 1
wrong-choice-several = Plusieurs choix correspondent à { $text } : { $candidates }. Écrivez tous les mots du bon, ou son numéro, par exemple : 1
wrong-choice-range = Les choix sont numérotés de 1 à { $last }. Écrivez un numéro de la liste, par exemple : 1
wrong-choice-one = Un seul choix est possible ici. Écrivez un seul numéro, par exemple : 1
# $words ou $characters : combien il y en a ; $most : combien il peut y en avoir ; $over : la différence.
wrong-too-many-words = Votre texte compte { $words } mots ; il y a place pour { $most }, soit { $over } de trop. Rien n’est perdu : renvoyez-le plus court. Une idée par phrase aide, par exemple : « Nous hébergeons en famille. »
wrong-too-long = Votre texte compte { $characters } caractères ; il y a place pour { $most }, soit { $over } de trop. Rien n’est perdu : renvoyez-le plus court. Une idée par phrase aide, par exemple : « Nous hébergeons en famille. »

# Détails sur des personnes, remarqués dans ce qui vient d’être écrit.
# $kinds : ce qui a été remarqué, par genre, en liste (« un nom, un numéro de téléphone »).
sensitive-noticed = Merci. J’ai remarqué ce qui pourrait faire reconnaître une personne : { $kinds }. Voulez-vous le garder, le retirer, ou écrire autrement ?
sensitive-why = Les personnes que vous soutenez peuvent courir un risque si on les reconnaît. Beaucoup de gens liront ce texte : mieux vaut décrire ce que vous faites sans dire pour qui.
sensitive-choice-keep = Garder
sensitive-choice-remove = Retirer
sensitive-choice-rewrite = Écrire autrement
# $text : le texte sans ces détails.
sensitive-preview = Voici le texte sans ces détails : { $text }
sensitive-kind-phone = un numéro de téléphone
sensitive-kind-email = une adresse électronique
sensitive-kind-document-number = le numéro d’un document
sensitive-kind-case-number = un numéro de dossier
sensitive-kind-birth-date = une date de naissance
sensitive-kind-address = l’adresse d’un domicile
sensitive-kind-bank-account = un compte bancaire
sensitive-kind-person-name = le nom d’une personne
sensitive-kind-case-detail = la situation juridique ou médicale d’une personne
# Ce qui prend la place d’un détail retiré.
sensitive-removed-person = une personne
sensitive-removed-phone = [numéro de téléphone retiré]
sensitive-removed-email = [adresse électronique retirée]
sensitive-removed-number = [numéro retiré]
sensitive-removed-date = [date retirée]
sensitive-removed-address = [adresse retirée]
sensitive-removed-detail = [détail retiré]
# $contact : comment joindre une personne du réseau.
sensitive-human-contact = Si quelqu’un a besoin d’aide, ou si vous avez un doute, vous pouvez parler à une personne : { $contact }

# Mots des listes : piliers, thèmes, publics, régions. « .words » : ce que l’on écrit pour les chercher.
pillar-political-civic-participation = Participation citoyenne
    .words = participation politique, participation politique et citoyenne, participation civique, participation citoyenne et politique, participation
pillar-unconditional-access-to-rights = Accès aux droits
    .words = accès inconditionnel aux droits, accès inconditionnel, droits pour tous, égalité des droits, accès aux droits pour tous
pillar-positive-discourse-interculturality = Discours positif
    .words = discours positif et interculturalité, interculturalité, interculturel, interculturelle, vivre ensemble, récit positif
theme-regularisation = Régularisation
    .words = titre de séjour, carte de séjour, papiers pour tous, obtenir des papiers, légalisation
theme-decentralised-reception = Accueil décentralisé
    .words = accueil hors des grandes villes, accueil réparti, décentralisation de l’accueil
theme-rural-reception = Accueil rural
    .words = accueil en milieu rural, accueil à la campagne, accueil dans les villages, accueil en zone rurale, accueil en zones rurales
theme-outsourced-borders = Frontières externalisées
    .words = externalisation, externalisation des frontières, frontière externalisée
theme-housing = Logement
    .words = hébergement, habitat, toit, se loger, maison, appartement, hébergement citoyen, sans abri, sans abrisme
theme-work = Travail
    .words = emploi, insertion professionnelle, métier, formation professionnelle, entrepreneuriat
theme-health = Santé
    .words = soin, accès aux soins, santé mentale, médecin, hôpital
theme-education = Éducation
    .words = scolarisation, scolarité, enseignement, enseignement supérieur, études universitaires
theme-language-learning = Apprentissage de la langue
    .words = cours de langue, cours de français, apprendre la langue, apprentissage des langues, atelier de langue, alphabétisation
theme-legal-social-support = Appui juridique et social
    .words = accompagnement juridique, accompagnement social, aide juridique, soutien juridique, accompagnement juridique et social, conseil juridique, travail social, assistance juridique, avocat, avocate
theme-public-letter-writers = Écrivains publics
    .words = écrivain public, écrivaine publique, aide aux démarches, aide administrative, écriture publique
theme-complaints = Plaintes
    .words = plainte, réclamation, bureau des plaintes, défenseur des droits, médiateur, médiatrice
theme-consultation-bodies = Instances de consultation
    .words = instance consultative, consultation, conseil consultatif, conseil de résidents, conseil des migrants, concertation, conseil des étrangers, instance de concertation
theme-voting-rights = Droit de vote
    .words = voter, vote, droit de vote local, élection
theme-citizenship-card = Carte de citoyenneté
    .words = carte de citoyenneté locale, carte citoyenne, carte municipale, carte d’identité, carte locale, carte de ville, carte
theme-welcoming-week = Semaine de l’accueil
    .words = semaine accueil, semaine de la bienvenue
theme-memory-history = Mémoire et histoire
    .words = mémoire, histoire, histoire des migrations, patrimoine, archives
theme-arts-food = Arts et cuisine
    .words = art, culture, musique, cuisine, gastronomie, théâtre, danse, repas, culturel, culturelle
theme-countering-rumours = Lutte contre les rumeurs
    .words = rumeur, anti rumeur, préjugé, contre les rumeurs, désinformation, idées reçues, stéréotype
theme-anti-racism = Lutte contre le racisme
    .words = antiracisme, anti racisme, racisme, contre le racisme, discrimination, xénophobie
theme-gender-diversity = Genre et diversité
    .words = genre, diversité, égalité de genre, égalité femmes hommes, féminisme, diversité de genre
theme-training-officers = Formation des agents
    .words = formation des agents publics, former les agents, formation des fonctionnaires, formation du personnel municipal
theme-sponsorship = Parrainage
    .words = parrainage citoyen, parrain, marraine, mentorat, parrainage privé
theme-border-transit = Frontières et transit
    .words = frontière, transit, zone de transit, zone frontière, frontalier, frontalière
theme-rights-violations = Violations des droits
    .words = violation des droits, atteinte aux droits, violences policières, refoulement, violation des droits humains
theme-funding = Financement
    .words = financer, subvention, fonds, budget, argent
theme-networks = Réseaux
    .words = réseau, coalition, alliance, réseau de villes
group-all-residents = Toute la population
    .words = toutes et tous, tout le monde, tous les habitants, habitant, habitante, résident, résidente, population
group-newcomers = Personnes nouvelles venues
    .words = primo arrivant, primo arrivante, nouvel arrivant, nouveaux arrivants, nouvelles arrivantes, nouveaux venus, personnes nouvellement arrivées
group-undocumented = Personnes sans papiers
    .words = sans papier, sans papiers, en situation irrégulière, personnes en situation irrégulière
group-exiled = Personnes exilées
    .words = exil, exilé, exilée, réfugié, réfugiée, personnes réfugiées, demandeur d’asile, demandeuse d’asile, demandeurs d’asile, asile
group-in-transit = Personnes en transit
    .words = en transit, personnes en route, en chemin
group-internally-displaced = Personnes déplacées internes
    .words = déplacés internes, personnes déplacées, déplacé, déplacée, déplacement interne
group-women = Femmes
    .words = femme, mère, fille
group-lgbtiq = Personnes LGBTIQ
    .words = lgbtiq, lgbt, lgbtqi, queer, personnes trans, gay, lesbienne
group-students = Étudiantes et étudiants
    .words = étudiant, étudiante, personnes étudiantes, étudiant étranger
group-roma = Personnes roms
    .words = rom, roms, tsiganes, gens du voyage, romani
group-card-holders = Titulaires de la carte
    .words = titulaire de la carte, titulaires d’une carte, porteurs de la carte, détenteurs de la carte
group-elected-officials = Élues et élus
    .words = élu, élue, maire, conseiller municipal, conseillère municipale, élus locaux
group-officers = Agents publics
    .words = agent public, agente publique, fonctionnaire, personnel municipal, agent municipal, agent
group-schools = Écoles
    .words = école, élève, écolier, écolière, enseignant, enseignante, collège, lycée
group-unconvinced-municipalities = Communes à convaincre
    .words = communes non convaincues, commune non convaincue, villes à convaincre, communes hésitantes, municipalités à convaincre
region-africa = Afrique
    .words = africain, africaine, afrique de l’ouest, afrique du nord, afrique centrale, afrique de l’est, afrique subsaharienne, maghreb, sahel
region-americas = Amériques
    .words = amérique, américain, américaine, amérique latine, amérique du sud, amérique du nord, caraïbes
region-asia = Asie
    .words = asiatique, moyen orient, proche orient, océanie, asie pacifique
region-europe = Europe
    .words = européen, européenne, union européenne, ue, balkans

# Premiers mots, et aide.
greet-line = Bonjour, je suis Passerelle. Dans quelle langue souhaitez-vous parler ?
greet-hello =
    Bonjour, je suis Passerelle, le robot du réseau.
    Avec moi, vous pouvez découvrir ce que font d’autres territoires, partager ce que vous faites et écrire aux responsables d’une pratique, chaque personne dans sa langue.
    Ici, pas de formulaire : on se parle. Je ne montre jamais le compte de qui que ce soit, et j’oublie les messages que je transporte une fois qu’ils sont remis.
help-title = Ce que vous pouvez faire ici
# $example : la commande suivie d’un mot, comme on la tape ici.
help-more = Pour en savoir plus sur l’une d’elles, par exemple : { $example }
# $word : ce que la personne a écrit après « aide ».
help-unknown = Je ne connais pas { $word }.
# $words : d’autres mots pour la même commande.
help-words = Les mots que je comprends pour cela : { $words }
help-do-it = Commencer
help-reviewers-only = C’est pour les équipes de coordination, de rapport et d’interprétation, qui relisent les fiches.
help-coordinators-only = Cette commande est réservée à la coordination.
do-practices = Trouver une pratique
do-practice = Partager une pratique
do-request = Demander au réseau
do-review = Relire des fiches
do-drafts = Mes brouillons
do-language = Changer de langue
do-link = Relier un compte
do-unlink = Délier mes comptes
do-help = Que puis-je faire ?
# Dit sous des choix numérotés.
menu-hint = Répondez par un numéro.

# Choisir une langue.
language-set = Désormais, je vous parle en français.
# $language : le nom de la langue parlée maintenant.
language-which = Notre langue, pour l’instant : { $language }. Laquelle souhaitez-vous ?
language-one = Je ne peux parler avec vous qu’une langue à la fois. Laquelle ?
# $language : le nom d’une langue.
language-not-spoken = Je ne parle pas encore cette langue : { $language }. Laquelle de celles-ci vous convient ?
# $text : ce que la personne a écrit.
language-not-found = Je ne connais pas de langue appelée { $text }. Laquelle de celles-ci vous convient ?

# Les rôles : une fonction dans le réseau. « .words » : ce que l’on tape ; « .about » : ce que le rôle permet.
role-interpreter = interprétation
    .words = interprétation, interprète, interprètes, traduction, traducteur, traductrice
    .about = Vous pouvez vérifier ce qu’une machine a traduit, et le corriger.
role-rapporteur = rapport
    .words = rapport, rapporteur, rapporteuse, rapporteurs, rapporteuses, synthèse
    .about = Vous pouvez lire les nouvelles fiches, poser des questions à qui les a écrites, les publier, et réunir celles qui disent la même chose.
role-moderator = modération
    .words = modération, modérateur, modératrice, modérateurs, modératrices
    .about = Vous aidez à garder des échanges respectueux.
role-coordinator = coordination
    .words = coordination, coordinateur, coordinatrice, coordonnateur, coordonnatrice, coordinateurs, coordinatrices
    .about = Vous pouvez lire les nouvelles fiches, poser des questions à qui les a écrites, et les publier.
role-admin = administration
    .words = administration, administrateur, administratrice, administrateurs, administratrices, admin
    .about = Vous pouvez confier et retirer des rôles, et faire tout ce que fait la coordination.
role-take = retirer
    .words = retirer, retire, enlever, enlève, reprendre, supprimer, révoquer
role-admins-only = Seule l’administration du réseau peut confier ou retirer des rôles.
# $roles : une liste de rôles.
role-yours = Vos rôles : { $roles }
role-list = Les rôles dans le réseau
# $role : un rôle ; $count : combien de personnes le tiennent.
role-count = { $role } : { $count }
role-configured = par la configuration
role-nameless = { $count ->
    [one] et { $count } autre personne
   *[other] et { $count } autres personnes
}
# $command : la commande comme on la tape ici ; $roles : une liste de rôles.
role-how =
    Pour confier un rôle : { $command } @nom { role-coordinator }
    Pour le retirer : { $command } @nom -{ role-coordinator }
    Rôles : { $roles }
# $person : telle que l’administration l’a écrite ; $roles : une liste de rôles.
role-holds = Rôles de { $person } : { $roles }
role-holds-none = { $person } n’a aucun rôle.
role-unknown-person = Je ne connais pas { $person }. Cette personne doit d’abord m’écrire une fois ; ensuite, veuillez réessayer.
role-several-people = Plusieurs personnes ont porté le nom { $person }, je ne peux donc pas trancher. Veuillez écrire le compte lui-même, par exemple : telegram:1001
role-unknown-role = Je n’ai pas compris de quel rôle il s’agit. Vous pouvez confier : { $roles }
# $role : un rôle.
role-given = C’est fait : { $person } a désormais le rôle « { $role } ».
role-had = { $person } a déjà le rôle « { $role } ».
role-taken = C’est fait : { $person } n’a plus le rôle « { $role } ».
role-absent = { $person } n’a pas le rôle « { $role } ».
role-configured-only = { $person } tient le rôle « { $role } » de la configuration du robot, et ne peut le perdre que là.
role-last-admin = Il n’y a personne d’autre à l’administration. Veuillez d’abord confier ce rôle à quelqu’un.
role-not-told = Cette personne n’a pas de discussion privée avec moi : je n’ai pas pu la prévenir.
# Dit à la personne concernée.
you-have-role = Vous avez désormais un rôle dans le réseau : { $role }.
you-had-role = Vous n’avez plus ce rôle dans le réseau : { $role }. Merci de tout ce que vous y avez fait.

# Relier les comptes d’une même personne.
# $minutes : combien de temps le code est valable.
link-code = { $minutes ->
    [one] Cette ligne relie un autre de vos comptes à celui-ci. Elle est valable { $minutes } minute, une seule fois :
   *[other] Cette ligne relie un autre de vos comptes à celui-ci. Elle est valable { $minutes } minutes, une seule fois :
}
link-how = Écrivez-la-moi en privé sur l’autre plateforme ; le code seul suffit. Ce que vous avez commencé ici continue là-bas.
# $link : l’adresse du robot là-bas.
link-door =
    Vous m’y trouvez à cette adresse :
    { $link }
link-careful = Ne donnez ce code à personne : qui s’en sert voit et modifie ce qui est à vous.
link-nowhere = Je ne suis que sur une plateforme : il n’y a pas d’autre compte à relier.
# $example : un code ; $command : la commande comme on la tape ici.
link-malformed = Ce n’est pas un code. Un code ressemble à { $example } ; vous en recevez un sur l’autre plateforme avec { $command }
link-unknown = Je ne connais pas ce code : il contient peut-être une erreur, il a plus d’un quart d’heure, ou il a déjà servi. Vous en recevez un nouveau sur l’autre plateforme avec { $command }
link-same = Ce code est pour votre autre compte : veuillez me l’écrire en privé sur l’autre plateforme.
link-already = Ces comptes sont déjà reliés.
# $minutes : combien de temps attendre.
link-too-often = { $minutes ->
    [one] Cela fait trop de codes. Veuillez attendre { $minutes } minute, puis en demander un nouveau sur l’autre plateforme.
   *[other] Cela fait trop de codes. Veuillez attendre { $minutes } minutes, puis en demander un nouveau sur l’autre plateforme.
}
link-done = C’est fait : pour moi, vos comptes ne sont plus qu’une seule personne. Ce que vous avez inscrit ou commencé là-bas est ici aussi.
link-done-there = Votre code a servi : un autre compte est maintenant relié à celui-ci, et partage tout ce qui est à vous. Si ce n’était pas vous, veuillez les séparer.
unlink-ask = Séparer vos comptes ? Chacun garde ce qu’il avait avant d’être relié, ses fiches et ses rôles. Ce que vous avez commencé ou inscrit depuis reste au compte où le code a été affiché.
unlink-yes = Les séparer
unlink-no = Les laisser reliés
unlink-done = Vos comptes sont de nouveau séparés. Vous pouvez les relier à tout moment.
unlink-kept = Vos comptes restent reliés.
unlink-none = Ce compte n’est relié à aucun autre.

# Ce que le robot sait de quelqu’un.
settings-title = Ce que je sais de vous
# $language : le nom de la langue parlée maintenant.
settings-language = Langue : { $language }
# $place : le nom d’un lieu.
settings-home = Votre territoire : { $place }
settings-home-none = Votre territoire : je ne le connais pas
# $count : les comptes de cette personne.
settings-accounts = { $count ->
    [one] Comptes : { $count }, relié à aucun autre
   *[other] Comptes : { $count }, reliés
}
# $count : les recherches dont on annonce les nouveautés.
settings-searches = Recherches enregistrées : { $count }
# $mine, $drafts : des commandes comme on les tape ici.
settings-erase = Pour retirer ce que vous avez inscrit : { $mine }. Pour jeter ce que vous avez commencé : { $drafts }.
settings-forget-home = Oublier mon territoire
settings-home-forgotten = J’ai oublié votre territoire.

# En privé.
# $command, $mine, $drafts : des commandes comme on les tape ici.
private-delete = { $command } sert dans les groupes : répondez ainsi à l’un de vos messages, et il est supprimé dans tous les salons. Pour retirer ce que vous avez inscrit : { $mine }. Pour jeter ce que vous avez commencé : { $drafts }.
private-attachment = Je ne peux rien faire d’une photo ou d’un fichier en ce moment, et je ne l’ai pas gardé. Dites-moi avec des mots ce que vous souhaitez.
private-failed = Je n’ai pas pu traiter votre message : l’erreur vient de moi. Rien de ce qui est à vous n’est perdu. Veuillez réessayer, ou le dire autrement.
# Dit dans un groupe. $link : l’adresse de la discussion privée.
group-come-private = Parlons-en en privé : { $link }

# Finding: kinds and fields of entries, cards, results, kept searches.
# Kinds of entries; .one of them; .words: how a search for them may begin.
kind-practice = Pratiques
    .one = Pratique
    .words = pratiques, bonnes pratiques
kind-organisation = Organisations
    .one = Organisation
    .words = organisations, associations
kind-activity = Activités
    .one = Activité
    .words = activités, activités locales
kind-card = Cartes de citoyenneté
    .one = Carte de citoyenneté locale
    .words = cartes, cartes de citoyenneté locale, cartes citoyennes, cartes municipales
kind-resource = Ressources
    .one = Ressource
    .words = ressources, guides, études, outils
kind-request = Demandes au réseau
    .one = Demande au réseau
    .words = demandes, les demandes
kind-offer = Offres de visite et de formation
    .one = Offre
    .words = offres, formations proposées
kind-testimony = Témoignages
    .one = Témoignage
    .words = témoignages
kind-event = Événements
    .one = Événement
    .words = événements, rencontres, webinaires
# Short names of what is known of an entry: at most 30 characters.
field-title = Titre
field-summary = Résumé
field-option = Choix { $number }
field-objection = Objection { $number }
field-text = Texte
field-themes = Thèmes
field-pillars = Piliers
field-groups = Pour qui
field-place = Lieu
field-country = Pays
field-organisation = Organisation
field-languages = Langues
field-status = État d’avancement
field-since = Depuis
field-until = Jusqu’à
field-rural = Zone rurale
field-challenge = Le problème de départ
field-method = Comment cela fonctionne
field-results = Ce que cela a changé
field-lessons = Difficultés et leçons
field-needs = Pour faire de même ailleurs
field-partners = Partenaires
field-with-people = Avec les personnes concernées
field-with-people-how = Leur participation
field-funding = Financement
field-legal-basis = Base juridique
field-link = Page web
field-photo = Photo
field-file = Fichier
field-visits = Visites possibles
field-elected = Mandat électif
field-election = Prochaine élection
field-contact = Contact
field-licence = Réutilisation
field-type = Type
field-aliases = Autres noms
field-led-by-migrants = Dirigée par des migrants
field-charter = Charte d’adhésion signée
field-charter-role = Signée en qualité de
field-charter-until = Engagement jusqu’à
field-opens = Ce qu’elle ouvre
field-recognises = Reconnaît
field-who = Qui peut l’avoir
field-proof = À présenter
field-safeguards = Garanties
field-kind = Genre
field-date = Date
field-start = Début
field-end = Fin
field-organisers = Organisation
field-time = Heure
field-time-zone = Fuseau horaire
field-access = Venir et entrer
field-capacity = Places
field-card = Liée à une carte citoyenne
field-conditions = Conditions
field-pseudonym = Pseudonyme
field-source = Source
# On the card of an entry. $label: short name of a field; $value: what it says.
card-fact = { $label } : { $value }
card-recognised-by = Reconnue par
# $source: name of the language that the author wrote in.
card-machine = Traduit par une machine. Langue d’origine : { $source }.
card-machine-short = traduction automatique, langue d’origine : { $source }
card-stale = L’original a changé depuis cette traduction.
card-foreign = Langue du texte : { $source }.
# $date: a date in words.
card-confirmed = Dernière confirmation : { $date }
card-outdated = ⚠ Peut-être plus à jour : personne ne l’a confirmé récemment.
card-archived = ⚠ Archivé : n’est plus tenu à jour.
card-not-public = Pas encore visible dans l’annuaire, ou plus visible.
card-to-check = Certains de ces renseignements restent à vérifier.
# $page, $pages: numbers of pages.
card-page = Partie { $page } sur { $pages }
# $name: a pseudonym.
card-testimony = Témoignage de { $name }
card-testimony-nameless = Témoignage sans nom
# What was understood of a search. $kind: what is looked for; $what: a list of filters.
find-understood = { $kind } : { $what }
# $words: as typed.
find-words = « { $words } »
# $name: of a place.
find-near = autour de { $name }
# $title: of an entry.
find-like = semblables à « { $title } »
# $first, $last: numbers of the results shown; $total: how many there are.
find-page = { $first } à { $last } sur { $total }
find-how = Écrivez ce que vous cherchez en quelques mots, par exemple : logement au Portugal. Je comprends aussi « zone rurale » ou « près de chez nous ».
find-none = Je n’ai rien trouvé pour cela. D’autres mots, ou moins de mots, aideront peut-être. Vous pouvez aussi poser la question à tout le réseau, ou écrire « aide ».
find-no-more = Il n’y a pas d’autres résultats.
find-which = Je ne vois pas de quelle fiche il s’agit. Ouvrez-en une, puis choisissez « Comme celle-ci » en dessous.
find-gone = Je n’ai plus cette recherche. Écrivez-la de nouveau, s’il vous plaît.
find-withdrawn = Cette fiche n’est pas, ou n’est plus, dans l’annuaire.
# Buttons below results and entries.
find-more = La suite des résultats
find-save = Garder cette recherche
find-by-theme = Par thème
find-by-pillar = Par pilier
find-which-theme = Quel thème vous intéresse ?
find-which-pillar = Quel pilier du réseau vous intéresse ?
find-ask-network = Demander au réseau
find-ask = Poser une question à l’équipe
find-read-on = Lire la suite
# $source: name of a language.
find-original = Texte original ({ $source })
find-translation = Retour à la traduction
find-change = Modifier ma fiche
find-confirm = C’est toujours vrai
# $name: of a place.
find-home-kept = Noté : votre territoire est { $name }. Personne d’autre ne le voit.
find-home-unknown = Je ne trouve pas ce lieu sur ma carte. Cherchez de nouveau « près de chez nous » et donnez la grande ville la plus proche, par exemple : Lisbonne, Portugal
# Searches that are kept.
saved-title = Vos recherches gardées
# $command: the command as typed here.
saved-none = Vous n’avez encore gardé aucune recherche. Cherchez avec { $command }, puis choisissez « Garder cette recherche ».
saved-done = Recherche gardée. Je vous dirai ici ce qui paraît de nouveau. Pour voir ou changer vos recherches : { $command }
saved-already = Vous gardez déjà cette recherche. Pour voir vos recherches : { $command }
# $most: how many searches one may keep.
saved-full = Vous gardez déjà { $most } recherches, et je n’en garde pas plus. Supprimez-en une d’abord : { $command }
saved-tells = Je vous préviens quand il y a du nouveau.
saved-silent = Je ne vous préviens pas des nouveautés.
saved-turn-off = Ne plus me prévenir
saved-turn-on = Me prévenir des nouveautés
saved-run = Voir les résultats
# $name: the search, as typed or as understood.
saved-dropped = Recherche supprimée : { $name }
saved-news = Du nouveau pour votre recherche : { $name }
# $count: how many more there are.
saved-news-more = et { $count } de plus
# Where a person's own territory is, for searches.
dialogue-home = Votre territoire
    .about = Pour chercher près de chez vous, j’ai besoin de savoir où c’est, à peu près. Je ne le demande qu’une fois.
    .done = C’est noté.
home-place = Dans quelle ville ou quel territoire êtes-vous ?
    .help = Le nom et le pays suffisent, sans adresse. Une grande ville voisine convient aussi. Par exemple : Lisbonne, Portugal
    .why = Pour vous montrer ce qui est près de chez vous. Je garde ce lieu chiffré, à une dizaine de kilomètres près ; personne d’autre ne le voit.

# Relecture des fiches. États d’une fiche, pour qui la relit.
review-state-submitted = à lire
review-state-asked = attend une réponse
review-state-published = publiée
review-state-archived = archivée
review-state-refused = refusée
review-state-withdrawn = retirée
review-state-merged = fusionnée
# Avis. $kind : ce qu’est la fiche ; $title : son titre.
review-new = Nouvelle fiche : { $kind }
review-again = À relire : { $kind }
review-rewritten = Presque entièrement réécrite, à relire : { $kind }
review-entry = Fiche : { $state }
review-changed = Une fiche publiée a été modifiée par la personne qui l’a écrite : { $title }
review-answered = La personne qui a écrit « { $title } » a répondu. La fiche est à relire.
review-likely = C’est peut-être déjà dans l’annuaire :
review-likely-line = – { $title } (ressemblance { $percent } %, { $state })
review-doubts = À vérifier :
check-new = nommée dans une fiche, et pas encore vérifiée
check-other = un point à regarder
check-read = Dans le tableau, il était écrit :
# Ce qu’on peut faire d’une fiche : boutons.
review-show = Tout lire
review-publish = Publier
review-ask = Poser une question
review-suggest = Proposer un texte
review-refuse = Refuser
review-remove = Dépublier
review-merge = Fusionner
review-history = Historique
review-contact = Contact
review-restore = Rétablir la version d’avant
review-open = Voir
review-organisation = Vérifier son organisation
review-merge-with = { $title } ({ $percent } %)
review-no-right = Ceci revient aux personnes qui relisent les fiches. Vous n’avez pas ce rôle, ou vous ne l’avez plus. S’il s’agit d’une erreur, adressez-vous à l’équipe de coordination.
review-gone = Ce choix n’est plus possible. Pour voir ce qui attend, écrivez : { command-review }
review-stale = Cette fiche a changé depuis. La voici telle qu’elle est maintenant.
review-none = Rien n’attend de relecture.
review-list = Fiches à lire, la plus ancienne d’abord : { $count }
review-list-asked = Fiches qui attendent une réponse : { $count }
review-also-asked = En attente d’une réponse : { $count }
review-also-checks = À vérifier : { $count }
review-also-texts = Traductions à lire : { $count }
# Qui a été plus rapide. $who : un rôle ; $date : une date en toutes lettres.
review-already-published = Déjà publiée par { $who } ({ $date }).
review-already-refused = Déjà refusée par { $who } ({ $date }).
review-already-merged = Déjà fusionnée avec une autre fiche par { $who } ({ $date }).
review-already-withdrawn = Retirée par { $who } ({ $date }).
review-already-asked = Elle attend une réponse : question posée par { $who } ({ $date }).
review-already-other = Cette fiche n’est plus en attente. Son état : { $state }.
review-role-author = la personne qui l’a écrite
review-role-coordinator = une personne de la coordination
review-role-rapporteur = une personne chargée du rapport
review-role-admin = une personne de l’administration
review-role-interpreter = une personne chargée de l’interprétation
review-role-import = un import
review-role-other = l’annuaire
review-published = Publiée.
review-merged = Fusionnée avec « { $title } ».
review-restored = La fiche est de nouveau comme avant cette modification.
review-author-away = Je ne peux pas joindre en ce moment la personne qui a écrit la fiche. Elle verra cela dans la liste de ses fiches.
review-cannot-ask = Je ne peux pas joindre en ce moment la personne qui a écrit la fiche : votre texte n’a pas été envoyé.
review-no-author = Personne ne répond encore de cette fiche : il n’y a personne à qui demander.
review-your-text = Votre texte, pour qu’il ne soit pas perdu :
review-which-field = De quel texte s’agit-il ?
# $field : nom court d’un texte ; $language : nom d’une langue.
review-suggest-how = Voici le texte actuel ({ $field }). Écrivez le vôtre dans la même langue : { $language }.
review-suggested-as-question = Votre texte n’est pas dans la langue de cette fiche ({ $language }). Je l’ai donc transmis comme une question, traduite.
review-suggested-same = Le texte est déjà ainsi. Rien n’a été envoyé.
review-suggested-later = Je ne peux pas joindre en ce moment la personne qui a écrit la fiche. Votre formulation est gardée et sera montrée avec la fiche.
review-suggestion-accepted = Votre formulation pour « { $title } » est acceptée.
review-suggestion-declined = Pour « { $title } », la formulation d’origine est maintenue.
review-no-likely = Je ne trouve plus de fiche semblable.
review-merge-which = Avec quelle fiche la fusionner ? La plus ancienne publiée reste, avec ce que seule l’autre disait.
review-contact-is = Contact laissé pour le cas où un message n’arriverait pas ici : { $contact }
review-no-contact = Aucun contact n’a été laissé.
review-was = Avant :
review-is = Après :
review-also-changed = Modifié aussi : { $fields }
review-tags = choix dans des listes
# Historique d’une fiche. $who : un rôle ; $what : une des actions ci-dessous.
review-history-of = Historique de « { $title } »
review-history-line = { $date } · { $who } : { $what }
review-history-fields = { $what } ({ $fields })
review-history-reason = { $what } « { $reason } »
review-action-submitted = fiche déposée
review-action-imported = fiche lue dans un tableau
review-action-edited = modification
review-action-changed = modification
review-action-rewritten = réécriture, retour en relecture
review-action-published = publication
review-action-asked = question posée
review-action-answered = réponse donnée
review-action-suggested = autre formulation proposée
review-action-suggestion-accepted = formulation proposée acceptée
review-action-suggestion-declined = formulation proposée non retenue
review-action-refused = refus
review-action-reason = raison :
review-action-merged = fusion avec une autre fiche
review-action-absorbed = une autre fiche fusionnée avec celle-ci
review-action-restored = version d’avant rétablie
review-action-withdrawn = retrait
review-action-archived = archivage
review-action-unconfirmed = archivage, faute de confirmation
review-action-ended = archivage, pratique terminée
review-action-confirmed = confirmation, toujours vrai
review-action-left = changement de responsable
review-action-took-over = reprise par une autre personne
review-action-checked = vérification, rien à changer
review-action-country = pays corrigé
review-action-read = traduction lue et trouvée bonne
review-action-corrected = traduction corrigée
review-action-contact-seen = contact consulté
review-action-other = modification
# Ce qu’apprend la personne qui a écrit la fiche. Là où une raison est annoncée, elle suit, traduite.
review-told-published = Votre fiche « { $title } » est publiée. Tout le réseau peut maintenant la trouver.
review-told-refused = L’équipe de coordination ne peut pas publier votre fiche « { $title } » telle quelle. Vous pouvez la modifier et la déposer de nouveau. La raison :
review-told-removed = L’équipe de coordination a retiré votre fiche « { $title } » de l’annuaire. Vous pouvez la modifier et la déposer de nouveau. La raison :
# $into : titre de la fiche qui reste.
review-told-merged = Votre fiche « { $title } » était déjà dans l’annuaire. Elle ne fait plus qu’une avec « { $into } ».
review-told-absorbed = Une autre fiche sur le même sujet a été fusionnée avec la vôtre : « { $title } » en dit maintenant davantage. Vous pouvez la relire et la modifier à tout moment.
review-told-restored = L’équipe de coordination a rétabli votre fiche « { $title } » telle qu’elle était avant votre dernière modification. Vous pouvez la modifier de nouveau.
review-told-suggested = L’équipe de coordination propose une autre formulation pour votre fiche « { $title } ». À vous de décider.
# Ses propres fiches.
mine-head = Vos fiches
mine-none = Vous n’avez pas encore de fiche. Pour partager une pratique, écrivez : { command-practice }
mine-show = Voir
mine-edit = Modifier
mine-more = Ajouter des détails
mine-confirm = Toujours vrai
mine-withdraw = Retirer
mine-gone = Oui, la retirer
mine-history = Historique
mine-accept = Prendre ce texte
mine-decline = Garder le mien
mine-state-submitted = L’équipe de coordination va la lire.
mine-state-asked = L’équipe de coordination attend votre réponse.
mine-state-published = Elle est publiée.
mine-state-archived = Elle est archivée et ne se trouve plus dans l’annuaire.
mine-state-refused = Elle n’a pas été publiée. Vous pouvez la modifier et la déposer de nouveau.
mine-not-yours = Cette fiche n’est pas à vous, ou ne l’est plus. Pour voir les vôtres, écrivez : { command-mine }
mine-withdrawn-already = Vous avez retiré cette fiche.
mine-merged-already = Cette fiche a été fusionnée avec une autre.
mine-cannot-edit = Je ne peux pas modifier cette fiche ici. Adressez-vous à l’équipe de coordination.
mine-cannot-confirm = Je ne peux pas confirmer cette fiche pour le moment. Pour voir où elle en est, écrivez : { command-mine }
mine-confirmed = Merci. La fiche est confirmée pour un an.
mine-withdraw-sure = Retirer « { $title } » ? La fiche quitte aussitôt l’annuaire.
mine-withdrawn = La fiche est retirée. Elle n’est plus dans l’annuaire.
mine-withdrawn-erased = Votre témoignage est retiré, et j’en ai effacé les mots. Ce qui a déjà été lu dans une conversation peut y être encore.
mine-decided-already = Vous avez déjà décidé.
mine-text-changed = Votre texte a changé depuis cette proposition. La voici à côté du texte actuel.
mine-accepted = La nouvelle formulation est dans votre fiche. Merci.
mine-declined = Votre formulation reste. L’équipe de coordination le saura.
mine-changed = Votre modification est visible aussitôt. L’équipe de coordination en est informée.
mine-rewritten = C’est presque un nouveau texte : l’équipe de coordination le lit d’abord. D’ici là, la fiche n’est pas visible.
# Traductions à lire par les interprètes.
texts-head = { $title } : { $field }
texts-source = Original ({ $language }) :
texts-machine = Traduction ({ $language }) :
texts-source-changed = L’original a changé depuis cette traduction.
texts-good = C’est bien ainsi
texts-correct = Corriger
texts-next = Suivante
texts-none = Aucune traduction n’attend d’être lue dans vos langues.
texts-end = C’était la dernière pour le moment.
texts-kept = C’est noté : bien ainsi.
texts-corrected = Votre correction est dans l’annuaire. Merci.
texts-read-already = Quelqu’un a déjà lu celle-ci.
texts-stale = L’original a changé entre-temps.
# Imports à vérifier.
checks-head = À vérifier
checks-right = Juste ainsi
checks-country = Un autre pays
checks-archive = Archiver
checks-next = Suivante
checks-none = Rien n’attend de vérification.
checks-end = C’était la dernière pour le moment.
checks-right-done = C’est noté : juste ainsi.
checks-archived = Archivée.
checks-country-done = Le pays est maintenant : { $country }
checks-done-already = Quelqu’un a déjà vérifié cette fiche.
# Une personne chargée de l’interprétation corrige une traduction.
dialogue-review-text = Corriger une traduction
    .about = Votre texte remplace aussitôt la traduction, qui ne porte plus la marque d’une machine.
    .done = Votre correction est dans l’annuaire. Merci.
review-text-text = Comment faut-il le dire dans votre langue ?
    .help = Écrivez le texte entier, 500 mots au plus. Par exemple : Une ligne gratuite où des juristes répondent en plusieurs langues.
    .why = Tout le monde qui lit votre langue le verra. La traduction d’avant est gardée dans l’historique.
# La coordination corrige le pays d’une fiche.
dialogue-review-country = Corriger un pays
    .about = La fiche se trouvera sous le pays que vous nommez.
    .done = Le pays est corrigé.
review-country-country = Dans quel pays est-ce ?
    .help = Écrivez le nom du pays. Par exemple : Portugal
    .why = Les recherches et la carte se font par pays. Ce qui était dans le tableau est gardé.

# Poser une question aux responsables d’une fiche : les choix.
letters-label-answer = Répondre
letters-label-more = Autres choix
letters-label-end = Clore cet échange
letters-label-block = Bloquer
letters-label-unblock = Annuler le blocage
letters-label-report = Signaler à la coordination
letters-label-reveal = Montrer comment me joindre
letters-label-show = Oui, si l’autre personne l’accepte aussi
letters-label-hide = Finalement, ne pas me montrer
letters-label-again = Poser une nouvelle question

# Ce qui précède une lettre. $title : le titre de la fiche.
letters-contact-asked = Quelqu’un du réseau pose une question sur « { $title } » :
letters-contact-more = La personne qui vous a écrit au sujet de « { $title } » vous écrit de nouveau :
letters-contact-answered = Les responsables de « { $title } » répondent :
letters-review-asked = L’équipe de coordination a une question sur votre fiche « { $title } » :
letters-review-more = L’équipe de coordination vous écrit de nouveau au sujet de votre fiche « { $title } » :
letters-review-answered = La personne qui a écrit « { $title } » répond :
letters-request-asked = Quelqu’un du réseau demande de l’aide sur un sujet proche de « { $title } », que vous menez :
letters-request-more = La personne qui a fait la demande « { $title } » vous écrit de nouveau :
letters-request-answered = Quelqu’un répond à votre demande « { $title } » :
# $answer : le texte d’un bouton.
letters-hint = Vous pouvez répondre dans votre langue : répondez à ce message, ou choisissez « { $answer } ». Vos mots sont traduits. De part et d’autre, personne ne voit le compte ni le nom de l’autre.

# Dit à la personne qui écrit.
letters-sent = Votre message est parti, traduit.
letters-no-edit = Ce qui est parti ne peut plus être modifié ici. Pour corriger quelque chose, écrivez simplement de nouveau.
letters-your-text = Votre texte, pour qu’il ne soit pas perdu :
letters-closed = L’échange au sujet de « { $title } » est clos : votre message n’a pas été transmis.
# $count : nombre de caractères.
letters-too-long = C’est trop long pour être transmis en une fois. Restez sous { $count } caractères, ou envoyez votre texte en plusieurs parties.
letters-limit-threads = Vous avez ouvert { $count } échanges en un jour. Posez votre prochaine question demain ; les échanges ouverts continuent.
letters-limit-letters = Vous avez envoyé { $count } messages en un jour. Vous pourrez continuer demain.
letters-limit-leader = Les responsables de cette fiche ont reçu beaucoup de questions aujourd’hui. Revenez plus tard, ou adressez-vous aux responsables d’une autre.
letters-limit-reports = Vous avez fait { $count } signalements en un jour. Vous pourrez continuer demain.
letters-not-public = Cette fiche n’est plus dans l’annuaire.
letters-no-relay = Les responsables de « { $title } » n’ont pas souhaité recevoir de questions par mon intermédiaire. Ce que dit la fiche est public.
letters-own = C’est vous qui menez « { $title } » : la question vous reviendrait.
letters-not-now = Pour le moment, les questions sur « { $title } » ne peuvent pas être transmises.
letters-unreachable = Pour le moment, je ne peux joindre personne qui réponde de « { $title } » : votre question n’est pas transmise. L’équipe de coordination est prévenue.
letters-other-away = Pour le moment, je ne peux pas joindre l’autre personne de l’échange au sujet de « { $title } » : votre message n’a pas été transmis. Essayez de nouveau dans quelques jours.
letters-leader-away = Votre question sur « { $title } » est sans réponse depuis une semaine, et pour le moment je ne peux pas joindre les responsables. L’équipe de coordination est prévenue.
letters-told-unreachable = Quelqu’un a une question sur « { $title } », mais je ne peux joindre personne qui en réponde. Vous savez peut-être à qui s’adresser.

# La liste des échanges.
letters-contacts = Vos échanges ouverts
letters-contacts-none = Vous n’avez aucun échange ouvert. Quand une pratique vous intéresse, ouvrez sa fiche et posez votre question aux responsables.
letters-turn-yours = { $title } · à vous
letters-turn-theirs = { $title } · réponse attendue
letters-menu = L’échange au sujet de « { $title } » : que souhaitez-vous faire ?
letters-gone = Je ne connais plus cet échange.

# Comment un échange se termine.
letters-ended-you = L’échange au sujet de « { $title } » est clos. L’autre personne l’apprend, et rien de plus.
letters-ended-other = L’échange au sujet de « { $title } » est clos : l’autre personne y a mis fin.
letters-ended-already = L’échange au sujet de « { $title } » est déjà clos.
letters-ended-time = Personne n’a écrit depuis un mois : l’échange au sujet de « { $title } » est clos.
letters-ended-left = Les responsables de « { $title } » n’en répondent plus : cet échange est clos.
letters-ended-coordinators = L’équipe de coordination a mis fin à l’échange au sujet de « { $title } ».
letters-blocked = C’est bloqué. Désormais, plus aucun échange ne peut s’ouvrir entre vous. L’autre personne apprend seulement que celui-ci est clos.
letters-unblocked = Le blocage est annulé. Cet échange reste clos ; un nouveau peut être ouvert.
letters-reminder-contact = Il y a une semaine, quelqu’un a posé une question sur « { $title } », encore sans réponse. Quelques mots suffisent. La question est dans le message auquel celui-ci répond.
letters-reminder-review = Il y a une semaine, l’équipe de coordination vous a posé une question sur votre fiche « { $title } ». Quelques mots suffisent. La question est dans le message auquel celui-ci répond.

# Se montrer l’un à l’autre ; le compte suit sur sa propre ligne.
letters-reveal-ask = Si vous l’acceptez de part et d’autre, je montre à chaque personne comment joindre l’autre directement. D’ici là, votre choix n’est dit à personne. L’autre personne verrait exactement ceci :
letters-reveal-noted = C’est noté. Si l’autre personne l’accepte aussi, elle verra exactement ceci :
letters-reveal-hidden = C’est noté : rien de vous ne sera montré.
letters-reveal-nothing = Votre compte n’a pas de nom public par lequel on pourrait vous trouver : je n’ai rien à montrer. Vous pouvez en choisir un dans les réglages de votre application, ou dire dans un message comment vous joindre.
letters-reveal-done = Vous avez accepté de part et d’autre, et chaque personne sait comment joindre l’autre.
letters-reveal-again = Le compte que vous aviez accepté de montrer dans l’échange au sujet de « { $title } » n’est plus utilisé. Vous pouvez choisir de nouveau, si vous le souhaitez.
letters-revealed = Vous avez accepté de part et d’autre. Voici comment joindre l’autre personne de l’échange au sujet de « { $title } » :

# Signalements. $ref : le numéro qui désigne l’échange.
letters-report-asker = Un échange au sujet de « { $title } » est signalé (numéro { $ref }). La personne qui a posé la question écrit :
letters-report-leader = Un échange au sujet de « { $title } » est signalé (numéro { $ref }). Les responsables à qui la question a été posée écrivent :
letters-report-nobody = Pour le moment, je ne peux joindre personne à la coordination. Essayez de nouveau dans quelques jours. Vous pouvez à tout moment bloquer ou clore l’échange.
letters-report-contact = Pour le moment, je ne peux joindre personne à la coordination. Adressez-vous à { $contact }. Vous pouvez à tout moment bloquer ou clore l’échange.
letters-stopped = L’échange { $ref } est clos ; les deux personnes sont prévenues.
letters-stopped-already = L’échange { $ref } était déjà clos.
letters-not-allowed = Seule l’équipe de coordination peut le faire.

# Demandes au réseau. $count : nombre de personnes.
letters-request-sent = { $count ->
    [one] Votre demande « { $title } » est partie vers { $count } personne qui mène une pratique proche. Sa réponse vous parviendra ici, traduite.
   *[other] Votre demande « { $title } » est partie vers { $count } personnes qui mènent des pratiques proches. Leurs réponses vous parviendront ici, traduites.
}
letters-request-nobody = Votre demande « { $title } » est dans l’annuaire. Je n’ai encore trouvé personne à joindre qui mène une pratique proche ; qui cherche des demandes la verra.
letters-request-over = { $count ->
    [0] Un mois a passé, et personne n’a répondu à votre demande « { $title } ». Elle reste dans l’annuaire ; d’autres mots ou d’autres thèmes peuvent aider.
    [one] Un mois a passé. { $count } personne a répondu à votre demande « { $title } », les autres non. Elle reste dans l’annuaire.
   *[other] Un mois a passé. { $count } personnes ont répondu à votre demande « { $title } », les autres non. Elle reste dans l’annuaire.
}

# Garder l’annuaire à jour : les choix.
freshness-label-yes = Toujours exact
freshness-label-change = Quelque chose a changé
freshness-label-ended = C’est terminé
freshness-label-notme = Je ne la mène plus
freshness-label-back = Elle continue : la remettre
freshness-label-take = Je prends la suite
freshness-label-nothanks = Pas moi

# Questions aux responsables. $title : le titre de la fiche.
freshness-ask = Une question, une fois par an : la fiche « { $title } » de l’annuaire est-elle toujours exacte ? Il suffit d’appuyer une fois.
freshness-ask-again = Je n’ai pas encore de réponse au sujet de « { $title } » : est-ce toujours exact ? Il suffit d’appuyer une fois. Sans réponse d’ici un mois, la fiche dira qu’elle n’est peut-être plus à jour.
freshness-ask-election = Des élections étaient prévues sur votre territoire. La fiche « { $title } » est-elle toujours exacte, et en répondez-vous toujours ? Il suffit d’appuyer une fois.
freshness-marked = La fiche « { $title } » indique maintenant qu’elle n’est peut-être plus à jour, car personne ne l’a confirmée. Il suffit d’appuyer une fois pour que cela disparaisse. Sans réponse d’ici deux mois, elle quitte l’annuaire.
freshness-archived = « { $title } » n’apparaît plus dans l’annuaire, car personne ne l’a confirmée. Rien n’en est perdu : il suffit d’appuyer une fois pour la remettre.

# Ce qui suit la réponse.
freshness-thanks = Merci. « { $title } » est confirmée ; je poserai la question de nouveau dans un an.
freshness-back = Merci. « { $title } » est de nouveau dans l’annuaire.
freshness-ended = « { $title } » n’apparaît plus dans l’annuaire. Rien n’en est perdu. Merci pour tout ce que vous avez fait.
freshness-gone = Cette fiche n’existe plus.
freshness-not-yours = Seules les personnes qui mènent « { $title } » peuvent le faire.
freshness-cannot = Ce n’est pas possible avec « { $title } » dans son état actuel. L’équipe de coordination peut vous aider.

# Prendre la suite.
freshness-take = « { $title } », de votre organisation, a besoin de quelqu’un qui en réponde. Prenez-vous la suite ? Les questions vous parviendraient ici, traduites, sans montrer votre compte.
freshness-archived-others = « { $title } », de votre organisation, n’apparaît plus dans l’annuaire, car personne ne l’a confirmée. Rien n’en est perdu. Prenez-vous la suite ? Les questions vous parviendraient ici, traduites, sans montrer votre compte.
freshness-took = Merci. Vous menez désormais « { $title } » : les questions à son sujet vous parviennent ici, traduites.
freshness-taken = Quelqu’un répond déjà de « { $title } ». Merci.
freshness-nothanks = C’est entendu. Merci de me l’avoir dit.

# Dit à la coordination.
freshness-report = Fiches de l’annuaire à regarder
freshness-report-archived = Archivées, car personne ne les a confirmées depuis des mois :
freshness-report-away = La personne qui les mène ne peut être jointe ; si son organisation a d’autres personnes ici, elles ont reçu la proposition de prendre la suite :
freshness-report-vacant = Personne ne les mène, et personne n’a pris la suite :
# $count : nombre de fiches qui ne sont pas citées.
freshness-report-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
freshness-named = Quelqu’un a cessé de mener « { $title } » et indique que « { $organisation } » prend la suite. Cette organisation n’est pas encore dans l’annuaire.

# What is somebody's own, told in private (command “export”).
# $date: today.
export-title = Ce que je garde de vous, { $date }
# $language: in its own words.
export-language = Langue : { $language }
# $place: name of a town.
export-home = Lieu : { $place }
# $roles: a list.
export-roles = Rôles : { $roles }
# $count: how many accounts (Telegram, Matrix) are linked.
export-accounts = { $count ->
    [one] { $count } compte, conservé chiffré
   *[other] { $count } comptes que vous avez reliés, conservés chiffrés
}
export-no-entries = Vous n’avez encore rien inscrit.
# $title: of an entry; $state: what follows below, “published” and so on.
export-entry = { $title } ({ $state })
# $consents: a list of what follows below.
export-agreed = Votre accord porte sur : { $consents }
# $name: of the dialogue.
export-draft = Brouillon : { $name }
export-searches = Recherches enregistrées
export-letters = Les messages échangés avec d’autres personnes n’y sont pas : ils sont oubliés une fois remis.
export-file = Le même contenu dans un fichier que les programmes savent lire (JSON). Personne d’autre ne le reçoit.
export-text-file = Tout ce que je garde de vous, à lire.
export-later = Vous l’avez déjà demandé plusieurs fois. Merci de réessayer dans une heure.
export-state-submitted = en attente de relecture
export-state-asked = une question attend votre réponse
export-state-published = publié
export-state-refused = non publié
export-state-archived = archivé
export-state-withdrawn = retiré
export-state-merged = réuni avec une autre fiche
export-consent-publish = la publication
export-consent-idea = la lecture d’une idée dans le réseau
export-consent-relay = les questions transmises par moi
export-consent-export = la présence dans les fichiers partagés
export-consent-testimony = la publication du témoignage

# Lecture d’une feuille (CSV). $line : numéro de la ligne, l’en-tête étant la ligne 1.
import-empty = La feuille est vide : il faut un en-tête et au moins une ligne.
import-not-utf8 = La ligne { $line } n’est pas du texte UTF-8. Enregistrez de nouveau la feuille en « CSV UTF-8 », puis réessayez.
# $columns : noms de colonnes, $found : celles qui s’y trouvent.
import-columns-missing = Il manque ces colonnes à la feuille : { $columns }. Elle contient : { $found }.
import-columns-twice = Ces colonnes figurent deux fois dans la feuille : { $columns }.
import-quotes = À partir de la ligne { $line }, un guillemet manque ou est en trop. Dans une cellule entre guillemets, doublez-les ("").
# $column : nom d’une colonne.
import-line-nameless = La ligne { $line } n’a rien sous « { $column } » et n’a pas été reprise.
import-line-odd = La ligne { $line } a { $cells } cellules alors que l’en-tête en a { $columns }. Elle est reprise ; merci de la regarder.

# Ce qu’il faut regarder, après le nom d’une fiche.
import-doubt-acronym-differs = le sigle ne correspond pas au nom
import-doubt-all-capitals = le nom est tout en majuscules
import-doubt-country-implausible = le pays est peut-être un autre
import-doubt-country-missing = pas de pays
import-doubt-country-unknown = je ne connais pas ce pays
import-doubt-date-missing = pas de date
import-doubt-date-order = le jour et le mois de la date peuvent être inversés
import-doubt-date-partial = le jour n’est pas encore fixé
import-doubt-date-unknown = cette date n’existe pas ou n’est pas lisible
import-doubt-duplicate-name = une autre fiche porte le même nom
import-doubt-end-before-start = la fin précède le début
import-doubt-international-body = organisation internationale, inscrite sous un seul pays
import-doubt-kind-unknown = je ne connais pas ce genre d’événement
import-doubt-line-odd = la ligne a trop ou trop peu de cellules
import-doubt-mojibake = des lettres ont été abîmées en route
import-doubt-name-truncated = le nom semble coupé
import-doubt-note-to-read = une remarque à lire
import-doubt-only-acronym = un sigle seulement, sans nom complet
import-doubt-organisation-missing = pas d’organisation
import-doubt-perhaps-a-person = peut-être une personne, pas une organisation
import-doubt-pillar-unknown = je ne connais pas ce pilier
import-doubt-place-ambiguous = plusieurs lieux portent ce nom
import-doubt-place-unknown = je ne connais pas ce lieu
import-doubt-region-differs = le nom parle d’une autre région que celle du pays
import-doubt-several-organisations = peut-être plusieurs organisations en une
import-doubt-similar-name = une autre fiche porte presque le même nom
import-doubt-summary-long = le résumé dépasse 100 mots
import-doubt-summary-missing = pas de résumé
import-doubt-territory-missing = pas de territoire
import-doubt-theme-unknown = je ne connais pas ce thème
import-doubt-title-long = le titre dépasse 15 mots
import-doubt-type-implausible = le type est peut-être un autre
import-doubt-type-in-french = le type est donné en français
import-doubt-type-missing = pas de type
import-doubt-type-unknown = je ne connais pas ce type

# The photo or file of an entry: the button, and what is said where it cannot be had.
file-get = Recevoir le fichier
file-gone = Le fichier lui-même ne peut pas être transmis : il est trop volumineux, ou n’est plus accessible.

# Ce que comprend la recherche, en plus des listes ; search-filler : mots qui ne disent rien.
search-near = Près de chez nous
    .words = près de nous, près de chez moi, près de moi, près d’ici, proche de nous, proches de nous, à proximité, dans notre région, dans ma région, aux alentours, autour de nous, autour de moi, dans le coin, chez nous
search-home = Dans notre pays
    .words = dans mon pays, notre pays, mon pays, de notre pays
search-newest = Les plus récentes
    .words = plus récentes, les plus récents, plus récents, la plus récente, récentes, récents, récente, récent, dernières, les dernières, derniers, nouveautés, les nouveautés, nouvelles pratiques, quoi de neuf
search-like = Comme celle-ci
    .words = comme, semblable à, semblables à, similaire à, similaires à, ressemble à, pareil que, du même genre que
search-this = celle-ci
    .words = celui-ci, celle-là, celui-là, ça, cela, cette pratique
search-rural = Rural
    .words = rurale, ruraux, rurales, campagne, à la campagne, village, villages, en milieu rural, zone rurale, zones rurales, ruralité
search-urban = Urbain
    .words = urbaine, urbains, urbaines, en milieu urbain, grande ville, grandes villes, métropole, métropoles
search-filler = pratiques
    .words = à moins de, moins de, dans un rayon de, pratique, bonne pratique, bonnes pratiques, action, actions, initiative, initiatives, exemple, exemples, expérience, expériences, projet, projets, montrer, montrez, montrez moi, trouver, trouvez, chercher, cherche, cherchez, je cherche, nous cherchons, recherche, liste, donnez moi, voir, s’il vous plaît, svp, quoi, quel, quelle, quels, quelles, qui, que, où, comment, sont, était, y a-t-il, il y a, avoir, des, du, de, d, la, le, les, l, un, une, au, aux, à, en, dans, sur, pour, par, avec, chez, et, ou, autour de, autour du, autour des, concernant, au sujet de, à propos de, nous, vous, je, notre, nos, votre, vos, mon, ma, mes, leur, leurs, ce, cet, cette, ces, se, son, sa, ses, autre, autres, toutes, tous, faites, menées
search-kilometres = km
    .words = kilomètre, kilomètres

# Reprises annulées
freshness-label-undo = Annuler cette reprise
freshness-told-taken = Une personne qui mène une autre fiche de la même organisation mène désormais « { $title } ». Si ce n’est pas juste, vous pouvez l’annuler.
freshness-told-undone = La coordination a annulé votre reprise de « { $title } ». Vous pouvez lui écrire si vous pensez que ce n’est pas juste.
freshness-undone = C’est annulé : « { $title } » revient à la personne qui la menait, ou à personne si elle l’avait quittée.
freshness-undone-already = Il n’y a plus rien à annuler pour « { $title } ».
review-action-takeover-undone = reprise annulée

# A file with a text of its own, where only the text is an answer.
dialogue-file-not-kept = J’ai lu le texte qui accompagne votre fichier. Je n’ai pas gardé le fichier.

# Letters that do not arrive, or not with all that came
letters-label-rewrite = Écrire à nouveau
letters-lost = Votre message au sujet de « { $title } » n’a pas pu être remis : l’autre personne ne l’a pas lu, ou pas en entier. Je n’en garde pas de copie. Vous pouvez écrire à nouveau, peut-être un peu plus tard ; si cela échoue encore, adressez-vous à l’équipe de coordination.
letters-lost-request = Votre demande « { $title } » n’a pas pu être remise à toutes les personnes prévues. Elle reste dans l’annuaire, où d’autres peuvent la trouver.
letters-ended-review = L’échange au sujet de « { $title } » est clos : qui posait la question ne relit plus de fiches. La fiche reste telle quelle, et l’équipe de coordination peut écrire à nouveau.
letters-without-file = Vos mots sont transmis, mais pas le fichier : les fichiers ne passent pas par les échanges. Vous pouvez dire dans un message où le trouver.

# Calendars: entries, feeds.
calendar-name = Alliance Migrations
calendar-name-of = Alliance Migrations : { $what }
calendar-title-cancelled = Annulé : { $title }
calendar-title-postponed = Reporté : { $title }
calendar-machine = Traduction automatique.
calendar-organisers = Organisé par { $names }
calendar-subscribe = Pour l’avoir dans votre propre agenda : { $link }
calendar-unknown-language = Il n’y a pas d’agenda en « { $given } ». Voici ceux qui existent : { $known }.
calendar-unknown-region = « { $given } » n’est pas une région. Les régions sont : { $known }.
calendar-unknown-theme = « { $given } » n’est pas un thème. Les thèmes sont : { $known }.

# Events: their dialogue, cards, lists, changes.
# Events: when they are.
event-yearly = chaque année, le { $date }
event-no-date = date à fixer
event-some-day = en { $date }
event-from-to = { $first } – { $last }
# Kinds of events, with the words by which people ask for them.
event-kind-regional-meeting = Rencontre régionale
    .words = rencontre régionale, rencontres régionales, réunion régionale, régionale, régionales
event-kind-webinar = Webinaire
    .words = webinaire, webinaires, webinar, séminaire en ligne
event-kind-thematic-meeting = Rencontre thématique
    .words = rencontre thématique, rencontres thématiques, réunion thématique, thématique
event-kind-plenary = Plénière
    .words = plénière, plénières, assemblée, assemblée générale
event-kind-working-group = Groupe de travail
    .words = groupe de travail, groupes de travail
event-kind-committee = Réunion de comité
    .words = comité, comités, réunion de comité, comité de pilotage
event-kind-welcoming-week = Semaine de l’accueil
    .words = semaine de l'accueil
event-kind-local-activity = Activité locale
    .words = activité locale, activités locales
event-kind-calendar-day = Journée de mémoire ou d’action
    .words = journée, journées, journée internationale, journée mondiale
event-kind-exchange-visit = Visite d’échange
    .words = visite d'échange, visites d'échange, visite d'étude, visite
event-kind-debate = Débat
    .words = débat, débats
event-mode-on-site = Sur place
event-mode-online = En ligne
event-mode-hybrid = Hybride (les deux)
event-joining-open = Toute personne qui le souhaite
event-joining-approval = Sur demande, avec l’accord de l’équipe d’organisation
event-joining-invitation = Sur invitation
field-when = Quand
field-mode = Comment
field-region = Région
field-interpretation = Interprétation vers
field-reserved = Places réservées
field-joining = Qui peut venir
field-deadline = Répondre avant le
field-agenda = Ordre du jour
field-umbrella = Fait partie de
field-access-how = Accès
field-join-link = Adresse de connexion
field-note = Remarque

# The dialogue.
dialogue-event = Inscrire un événement
    .about =
        Ici, vous pouvez inscrire une rencontre, un webinaire ou un autre événement : environ neuf questions courtes, puis votre accord. Vous pourrez en dire plus si vous le souhaitez. Écrivez dans la langue de votre choix.
        Vous pouvez vous arrêter à tout moment et reprendre plus tard, ici ou, si vos comptes sont reliés, sur l’autre plateforme (Telegram ou Matrix).
        Personne ne voit vos réponses avant votre confirmation à la fin. L’équipe de coordination les lit avant toute publication, sauf si vous en faites partie.
    .done = Merci. L’équipe de coordination va lire votre événement. Je vous préviendrai ici quand il sera publié, et je vous transmettrai toute question. Vous pouvez le modifier à tout moment.
event-kind = De quel genre d’événement s’agit-il ?
    .help = Répondez par le numéro le plus proche, par exemple 2.
    .why = Pour que l’on trouve les événements que l’on cherche, et que les rappels arrivent à temps. Tout le monde pourra le voir après publication.
event-title = Comment s’appelle-t-il ?
    .help = Un nom court, 15 mots au plus. Par exemple : Rencontre régionale Afrique
    .why = C’est ce que les gens lisent en premier. Tout le monde pourra le voir après publication.
event-start = Quel jour commence-t-il ?
    .help = Écrivez le jour, par exemple 16 juin 2027. Si ce n’est pas encore fixé, le mois ou l’année suffit : vous pourrez fixer la date plus tard.
    .why = Pour que l’on puisse réserver la date. Tout le monde pourra le voir après publication.
event-time = À quelle heure commence-t-il ?
    .help = Écrivez l’heure, par exemple 18:30 ou 18h. S’il dure des journées entières, ou si rien n’est fixé, vous pouvez passer.
    .why = Chaque personne la voit dans son propre fuseau horaire. Tout le monde pourra le voir après publication.
event-mode = Vient-on sur place ou en ligne ?
    .help = Répondez par un numéro, par exemple 2 pour « en ligne ».
    .why = Pour que chaque personne sache si elle peut participer de là où elle est. Tout le monde pourra le voir après publication.
event-place = Où a-t-il lieu ?
    .help = Écrivez la ville et, si vous le souhaitez, le pays. Par exemple : Dakar, Sénégal
    .why = Pour que les gens des environs le trouvent, et pour le montrer sur la carte, au niveau de la ville. Tout le monde pourra le voir après publication.
event-join-link = À quelle adresse rejoint-on l’événement en ligne ?
    .help = Collez l’adresse, par exemple https://meet.example.org/accueil. Si vous ne l’avez pas encore, passez et ajoutez-la plus tard.
    .why = Elle est conservée chiffrée et montrée seulement aux personnes qui viennent. Elle ne figure dans aucune annonce ni aucun calendrier.
event-time-zone = Dans quel fuseau horaire est cette heure ?
    .help = Écrivez une grande ville qui a la même heure, par exemple Dakar. Si vous passez, c’est le fuseau du lieu qui compte, sinon celui du réseau.
    .why = Pour que personne n’arrive avec une heure de retard. Tout le monde pourra le voir après publication.
event-languages = Quelles langues y parlera-t-on ?
    .help = Écrivez-en une ou plusieurs. Par exemple : français, anglais et arabe
    .why = Pour que l’on sache si l’on pourra comprendre et se faire comprendre. Tout le monde pourra le voir après publication.
event-summary = De quoi s’agit-il, en quelques phrases ?
    .help = 100 mots au plus, dans votre langue. Par exemple : Les villes de la région partagent leurs façons d’accueillir et préparent la plénière.
    .why = Cela aide à décider de venir. C’est traduit. Tout le monde pourra le voir après publication.
event-until = À quelle heure finit-il ?
    .help = Écrivez l’heure, par exemple 20:00. Si vous ne savez pas, vous pouvez passer.
    .why = Pour que l’on puisse organiser sa journée. Tout le monde pourra le voir après publication.
event-end = Quel est son dernier jour ?
    .help = Seulement s’il dure plusieurs jours. Par exemple : 18 juin 2027
    .why = Pour que l’on puisse préparer son voyage. Tout le monde pourra le voir après publication.
event-organisation = Quelle organisation invite ?
    .help = Écrivez son nom. Je la chercherai dans le répertoire, et si elle n’y est pas vous pourrez l’ajouter.
    .why = Pour que l’on sache qui invite. Tout le monde pourra le voir après publication.
event-organisers = Qui l’organise avec vous ?
    .help = Des noms d’organisations, séparés par des virgules. Pas de noms de personnes, s’il vous plaît.
    .why = Pour que leur part soit visible. Tout le monde pourra le voir après publication.
event-region = À quelle région s’adresse-t-il ?
    .help = Répondez par le numéro de la région. S’il s’adresse à toutes, passez.
    .why = Pour que les gens de la région le trouvent et soient prévenus. Tout le monde pourra le voir après publication.
event-themes = De quels thèmes traite-t-il ?
    .help = Choisissez-en cinq au plus.
    .why = Pour prévenir les personnes qui suivent ces thèmes. Tout le monde pourra le voir après publication.
event-pillars = Quels piliers du réseau sert-il ?
    .help = Choisissez-en un ou plusieurs.
    .why = Pour qu’on le trouve par là. Tout le monde pourra le voir après publication.
event-interpretation = Vers quelles langues y aura-t-il une interprétation ?
    .help = Seulement celles qui sont sûres. Par exemple : anglais et portugais
    .why = Pour que l’on sache qu’on comprendra. L’interprétation qui manque se cherche ensuite, d’après ce que les gens disent.
event-access = Les personnes handicapées peuvent-elles participer comme tout le monde ?
    .help = Répondez oui ou non. Si vous ne savez pas encore, vous pouvez passer.
    .why = Pour que personne ne se déplace pour rien. Tout le monde pourra le voir après publication.
event-access-how = Que faut-il savoir ?
    .help = Rampe, langue des signes, sous-titres, pièce calme… 100 mots au plus.
    .why = Pour que personne ne renonce faute de savoir. Tout le monde pourra le voir après publication.
event-capacity = Combien de personnes peuvent venir ?
    .help = Écrivez un nombre, par exemple 40. S’il n’y a pas de limite, passez.
    .why = Quand toutes les places sont prises, une liste d’attente avance d’elle-même.
event-reserved = Combien de ces places sont gardées pour les personnes concernées ?
    .help = Écrivez un nombre, par exemple 10. Les personnes concernées sont celles dont parle l’événement : elles le disent elles-mêmes, personne ne vérifie.
    .why = Pour que les personnes dont on parle soient présentes. Tout le monde voit le nombre, personne ne voit qui elles sont.
event-joining = Qui peut venir ?
    .help = Répondez par un numéro. « Sur demande » : vous donnez votre accord à chaque réponse ; « sur invitation » : seules les personnes que vous invitez peuvent venir.
    .why = Pour que l’on sache avant de répondre. Tout le monde pourra le voir après publication.
event-deadline = Jusqu’à quel jour peut-on répondre ?
    .help = Écrivez le jour, par exemple 1er juin 2027. Si c’est jusqu’au dernier moment, passez.
    .why = Après ce jour, les places gardées pour les personnes concernées et non prises sont libres pour tout le monde.
event-agenda = Quel est l’ordre du jour ?
    .help = Une ligne par point, 300 mots au plus.
    .why = Cela aide à se préparer. C’est traduit. Tout le monde pourra le voir après publication.
event-link = Quelle est l’adresse de sa page web ?
    .help = Collez l’adresse, par exemple https://example.org/rencontre. S’il n’y en a pas, vous pouvez passer.
    .why = Pour que l’on puisse en lire plus. Tout le monde pourra le voir après publication.
event-file = Quel document en fait partie ?
    .help = Envoyez un fichier ici, par exemple le programme.
    .why = On peut le demander depuis la fiche de l’événement. Tout le monde pourra le voir après publication.
event-photo = Quelle image ou affiche souhaitez-vous montrer ?
    .help = Envoyez une image ici. Choisissez-en une où personne n’est reconnaissable sans avoir donné son accord.
    .why = Elle est montrée avec l’événement. Tout le monde pourra le voir après publication.
event-umbrella = Fait-il partie d’un événement plus large ?
    .help = Choisissez-le dans la liste, ou passez.
    .why = Pour que le programme de l’événement plus large le montre.
dialogue-event-fix = Une nouvelle date
event-fix-start = Quel jour ?
    .help = Écrivez le jour, par exemple 16 juin 2027.
    .why = Toutes les personnes qui ont reçu l’annonce apprennent ce qui a changé.
event-fix-time = À quelle heure commence-t-il ?
    .help = Écrivez l’heure, par exemple 18:30. S’il dure des journées entières, ou si l’heure reste la même, vous pouvez passer.
    .why = Chaque personne la voit dans son propre fuseau horaire.
dialogue-event-reason = La raison
event-reason-text = Que faut-il savoir de la raison ?
    .help = Une ou deux phrases, ou passez. Elles sont traduites.
    .why = On comprend mieux quand on sait pourquoi. Toutes les personnes qui ont reçu l’annonce la lisent.
dialogue-event-dates = Des dates au choix
event-dates-text = Quelles dates proposez-vous ?
    .help = De deux à dix, une par ligne. Par exemple : 16 juin 2027 (première ligne), 18 juin 2027 18:30 (deuxième ligne)
    .why = Chaque personne dit à quelles dates elle peut venir, et vous voyez combien elles sont.
wrong-time = Je n’ai pas pu lire une heure. Vous pouvez écrire par exemple 18:30, 18h ou 18h30.
wrong-time-unclear = Est-ce { $first } ou { $second } ? Écrivez l’heure avec les minutes, par exemple { $second }.

# Lists and cards of events.
event-next = prochain
    .words = prochain, prochaine, prochains, prochaines, le prochain, la prochaine, à venir
event-cancelled = Annulé
event-postponed = Reporté : la nouvelle date sera annoncée
event-places-left = Places libres
event-more = Tout savoir
event-list-head = Événements à venir
event-list-head-of = Événements à venir : { $asked }
event-list-none = Aucun événement n’est prévu pour le moment. Pour en inscrire un, écrivez « événement ».
event-list-none-such = Aucun événement à venir ne correspond : { $asked }
event-room-none = Aucun événement n’est prévu pour le moment. Pour en savoir plus : { $link }
event-room-more = Tous les événements à venir, et comment répondre : { $link }
event-agenda-head = Vos événements
event-agenda-none = Vous n’avez répondu à aucun événement à venir.
event-agenda-file = Vos événements, pour votre agenda. Ouvrez le fichier pour les ajouter ; vous pouvez le rouvrir quand quelque chose change.
event-calendar = { $title } : ouvrez ce fichier pour l’ajouter à votre agenda.
event-no-calendar = Il n’a pas encore de date : il n’y a rien à mettre dans un agenda.
event-gone = Cet événement n’est plus public.
event-not-yours = Seules les personnes qui organisent cet événement et l’équipe de coordination peuvent le faire.
event-already = C’est déjà le cas. Rien n’a été changé.
event-do-all = Tous les événements à venir
event-do-answer = Venez-vous ?
event-do-calendar = Pour mon agenda
event-do-calendar-mine = Pour mon agenda
event-do-file = Document
event-do-manage = Organiser
event-do-card = Voir
event-do-edit = Modifier
event-do-who = Qui vient (en nombre)
event-do-announce = Annoncer
event-do-fix = Fixer la date
event-do-postpone = Reporter
event-do-cancel = Annuler l’événement
event-do-revive = Il a lieu finalement
event-do-poll = Laisser choisir la date
event-do-helpers = Organiser à plusieurs
event-do-reminders = Rappels
event-manage = { $title } : que souhaitez-vous faire ?
event-published = { $title } est maintenant public. Souhaitez-vous l’annoncer ?
event-announce-wish = Les personnes qui organisent { $title } souhaitent que ce soit annoncé.
event-announce-asked = L’équipe de coordination reçoit votre demande d’annoncer { $title }. Elle s’en occupe.

# Changes.
event-moved = { $title } a désormais lieu : { $when }. Les personnes qui ont reçu l’annonce ou qui viennent l’apprennent ; annonces et agendas sont corrigés.
event-postpone-how = { $title } : la nouvelle date est-elle connue ?
event-postpone-to = Oui, à une nouvelle date
event-postpone-later = Non, plus tard
event-cancel-sure = Annuler { $title } ? Les personnes qui ont reçu l’annonce ou qui viennent l’apprennent aussitôt, dans chaque langue.
event-cancel-yes = Oui, annuler
event-done-cancelled = { $title } est annulé. Les personnes qui ont reçu l’annonce ou qui viennent l’apprennent.
event-done-postponed = { $title } est reporté. Les personnes qui ont reçu l’annonce ou qui viennent l’apprennent. Quand la nouvelle date sera connue, fixez-la ici.
event-done-revived = { $title } a lieu finalement. Les personnes qui ont reçu l’annonce ou qui viennent l’apprennent.
event-changed-head = Changement : { $title }
event-changed-line = { $what } : { $was } → { $now }
event-changed-cancelled = L’événement est annulé.
event-changed-postponed = L’événement est reporté. La nouvelle date sera annoncée.
event-changed-revived = L’événement a lieu finalement.
event-changed-link = L’adresse de connexion a changé. Les personnes qui viennent la trouvent en privé.
event-changed-was = C’était prévu : { $date }

# A choice of dates.
event-poll-title = Quelles dates vous conviennent pour { $title } ?
event-poll-how = Écrivez de { $fewest } à { $most } dates différentes, une par ligne.
event-poll-whole = Ce n’est pas une date entière : { $text }. Écrivez le jour, le mois et l’année.
event-poll-again = Souhaitez-vous réessayer ?
event-poll-begun = { $count } dates sont maintenant proposées pour { $title }. Je vous préviendrai à la fin ; vous pouvez regarder entre-temps.
event-poll-closed = Le choix des dates pour { $title } est terminé. Réponses : { $count }
event-poll-show = Voir les réponses
event-poll-which = { $title } : combien de personnes peuvent venir à chaque date. Choisissez-en une pour la fixer.
event-poll-take = { $date } · { $count }

# Organising together.
event-helpers =
    { $count ->
        [0] { $title } : personne ne l’organise encore avec vous.
        [one] { $title } : { $count } autre personne l’organise aussi.
       *[other] { $title } : { $count } autres personnes l’organisent aussi.
    } Qui l’organise peut le modifier et voit les nombres, pas les noms.
event-helpers-code = Inviter quelqu’un
event-helpers-leave = Je ne l’organise plus
event-helpers-clear = L’organiser de nouveau sans les autres
event-helpers-made = Transmettez ceci à une seule personne de confiance. C’est valable une fois, et lui permet d’organiser { $title } avec vous :
event-helpers-typed = Ou cette personne m’écrit ceci en privé :
event-helpers-welcome = Vous organisez { $title } vous aussi.
event-helpers-used = Cette invitation a déjà servi, ou n’est plus valable. Demandez-en une nouvelle.
event-helpers-joined = Quelqu’un a accepté votre invitation et organise { $title } avec vous.
event-helpers-left = Vous n’organisez plus { $title }.
event-helpers-ended = { $title } s’organise désormais sans vous. Merci de votre aide.
event-helpers-cleared = Vous organisez de nouveau { $title } sans les autres.

# Who comes: answers, places, interpretation.
# Qui vient à un événement.
# Ce que l’on répond : sur un bouton ; .words : tapé en réponse, séparé par des virgules.
rsvp-pick-yes = ✅ Je viens
    .words = oui, je viens, je viendrai, j’y serai, je serai là, je participe, présent, présente, comptez sur moi
rsvp-pick-maybe = 🤔 Peut-être
    .words = peut-être, je ne sais pas encore, pas sûr, pas sûre
rsvp-pick-no = ❌ Je ne viens pas
    .words = non, je ne viens pas, je viens pas, je ne viendrai pas, je ne peux pas venir, je ne pourrai pas venir

# Ce que vaut une réponse : avec rsvp-in-private, 190 caractères au plus.
rsvp-noted-yes = C’est noté : vous venez.
rsvp-noted-maybe = C’est noté : vous viendrez peut-être.
rsvp-noted-no = C’est noté : vous ne venez pas. Vous pouvez changer d’avis à tout moment.
rsvp-noted-asked = C’est noté. L’équipe d’organisation décide de chaque demande. Je vous répondrai en privé.
rsvp-noted-refused = L’équipe d’organisation n’a pas pu vous donner de place.
# $position : numéro sur la liste d’attente.
rsvp-noted-waiting = Toutes les places sont prises. Vous avez le numéro { $position } sur la liste d’attente.
# $kept : nombre de places ; $position : numéro sur la liste d’attente.
rsvp-noted-kept = { $kept ->
    [one] { $kept } place est gardée aux personnes concernées, les autres sont prises.
   *[other] { $kept } places sont gardées aux personnes concernées, les autres sont prises.
} Liste d’attente : numéro { $position }.
rsvp-in-private = Écrivez-moi en privé pour demander une interprétation ou un accès adapté.
rsvp-unanswered = Serez-vous là ? Personne d’autre que vous ne voit votre réponse.

rsvp-gone = Cet événement n’existe plus.
rsvp-cancelled = Cet événement est annulé : il n’y a plus rien à répondre.
rsvp-over = Cet événement est passé.
rsvp-late = La date limite de cet événement est passée. Si vous voulez encore venir, veuillez écrire à l’équipe d’organisation.
rsvp-invited-only = Cet événement est sur invitation. L’équipe d’organisation peut vous donner un code.

# $date : jusqu’à quand des places sont gardées.
rsvp-kept-until = Si elles sont encore libres le { $date }, elles vont à la liste d’attente.
rsvp-why-concerned = Quelques places sont gardées aux personnes que le sujet de cet événement concerne dans leur propre vie, pour que l’on n’en parle pas sans elles. Rien ne vous oblige à dire si c’est votre cas. Si vous le dites, personne ne le voit : on ne fait que compter.
# $language : le nom d’une langue.
rsvp-has-interpretation = Interprétation : { $language }
# $needs : tels qu’ils ont été écrits.
rsvp-has-needs = Besoins d’accès : { $needs }
rsvp-has-concerned = Vous avez demandé une place gardée aux personnes concernées.

rsvp-interpretation = Interprétation
rsvp-needs = Besoins d’accès
rsvp-no-needs = Effacer mes besoins d’accès
rsvp-concerned-yes = Cela me concerne
rsvp-concerned-no = Cela ne me concerne pas
rsvp-forget = Oublier ma réponse
rsvp-event = L’événement
rsvp-more = Ma réponse
rsvp-cannot = Je ne peux pas venir
rsvp-who = Qui vient
# $title : de l’événement.
rsvp-forgotten = J’ai oublié ce que vous aviez répondu pour { $title }.
rsvp-which-language = Vers quelle langue vous faut-il une interprétation ? L’équipe d’organisation voit seulement combien de personnes demandent quelle langue.
rsvp-other-language = Une autre langue
rsvp-no-language = Aucune

# Dit en privé. $title : de l’événement.
rsvp-moved-up = Une place s’est libérée : vous avez une place pour { $title }. Si vous ne pouvez plus venir, dites-le, s’il vous plaît : la personne suivante prendra la place.
rsvp-moved-down = Il y a moins de places que prévu pour { $title }. Je le regrette : vous êtes maintenant sur la liste d’attente, et je vous dirai quand une place se libère.
rsvp-turned-away = L’équipe d’organisation de { $title } n’a pas pu vous donner de place cette fois. Je le regrette.
rsvp-let-in = L’équipe d’organisation de { $title } a dit oui : vous avez une place.
rsvp-let-wait = L’équipe d’organisation de { $title } a dit oui, mais toutes les places sont prises. Vous êtes sur la liste d’attente, et je vous dirai quand une place se libère.

# Pour l’organisation. $language : le nom d’une langue ; $before : nombre d’autres événements.
rsvp-request = { $before ->
    [0] Une personne qui lit en { $language } voudrait venir à { $title }. C’est son premier événement ici.
    [one] Une personne qui lit en { $language } voudrait venir à { $title }. Elle s’est inscrite à { $before } autre événement.
   *[other] Une personne qui lit en { $language } voudrait venir à { $title }. Elle s’est inscrite à { $before } autres événements.
}
rsvp-let = Donner une place
rsvp-refuse = Refuser
rsvp-request-gone = Cette personne ne veut plus venir.
rsvp-request-seated = Cette personne a une place, et le sait.
rsvp-request-waiting = Cette personne est sur la liste d’attente, et le sait.
rsvp-request-asked = Cette demande attend encore une réponse.
rsvp-request-refused = Cette personne sait qu’elle n’a pas de place.
rsvp-request-none = Cette demande est réglée.
rsvp-no-requests = Personne n’attend de réponse pour { $title }.
# $count : nombre de personnes ou de places.
rsvp-count-coming = Viennent : { $count }
rsvp-count-maybe = Peut-être : { $count }
rsvp-count-places = Places : { $count }
rsvp-count-waiting = Liste d’attente : { $count }
# $count : places ; $taken : personnes concernées qui ont une place.
rsvp-count-kept = Gardées aux personnes concernées : { $count }, prises par elles : { $taken }
rsvp-count-asked = Demandes sans réponse : { $count }
rsvp-count-covered = Interprétation, { $language } : { $count }, assurée
rsvp-count-missing = Interprétation, { $language } : { $count }, personne pour l’instant
# $languages : des noms de langues.
rsvp-count-rooms = Les salons qui l’ont lu utilisent aussi : { $languages }
rsvp-count-needs = Ce dont des personnes ont besoin pour participer :
rsvp-count-private = Personne ne voit qui vient, seulement combien.
rsvp-requests = Demandes ({ $count })
rsvp-invite = Inviter
rsvp-release = Ouvrir à tout le monde les places gardées
rsvp-released = Les places sont ouvertes à tout le monde.
rsvp-when-late-ask = Après la date limite : me demander
rsvp-when-late-refuse = Après la date limite : refuser
rsvp-covered = { $language } : c’est assuré
rsvp-refresh = Recompter
rsvp-organisers-only = Seule l’équipe d’organisation de cet événement peut le faire.

rsvp-invite-ask = Pour combien de personnes est le code pour { $title } ?
rsvp-invite-for = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
rsvp-invite-made = { $count ->
    [one] Cette invitation à { $title } est pour { $count } personne. Ne la donnez qu’à la personne invitée : je ne sais pas qui c’est.
   *[other] Cette invitation à { $title } est pour { $count } personnes. Ne la donnez qu’aux personnes invitées : je ne sais pas qui c’est.
}
rsvp-invite-typed = Là où le lien ne marche pas, on m’écrit ceci en privé :
rsvp-code-used = Cette invitation à { $title } a déjà servi, ou je ne la connais pas. L’équipe d’organisation peut vous en donner une autre.

# Interprétation. $language : le nom d’une langue ; $count : nombre de personnes.
rsvp-interpretation-missing = L’événement commence dans deux semaines au plus, et il manque une interprétation. Je demande aux interprètes.
rsvp-interpretation-complete = L’interprétation est assurée, d’après les besoins que l’on m’a dits.
rsvp-interpreter-wanted = { $count ->
    [0] Une interprétation est souhaitée : { $language }. Pouvez-vous vous en charger ?
    [one] { $count } personne a besoin d’une interprétation : { $language }. Pouvez-vous vous en charger ?
   *[other] { $count } personnes ont besoin d’une interprétation : { $language }. Pouvez-vous vous en charger ?
}
rsvp-covered-now = Interprétation : { $language }, c’est maintenant assuré. Merci.
rsvp-take-on = Je m’en charge
rsvp-leave = Finalement, je ne peux pas
rsvp-interpreters-only = Seuls les interprètes du réseau peuvent s’en charger.
rsvp-already-covered = { $language } : c’est déjà assuré pour { $title }. Merci de l’avoir proposé.
rsvp-taken-on = Merci. Vous interprétez pour { $title } : { $language }. L’équipe d’organisation sait que quelqu’un le fait, mais pas qui.
rsvp-left = C’est noté : vous n’interprétez pas pour { $title }. L’équipe d’organisation sait qu’il manque quelqu’un.
rsvp-told-taken = Interprétation pour { $title }, { $language } : quelqu’un s’en charge.
rsvp-told-left = Interprétation pour { $title }, { $language } : la personne qui s’en chargeait ne peut finalement pas.

# Questions courtes.
dialogue-rsvp-needs = Besoins d’accès
    .about = Ce que vous écrivez ici est gardé chiffré. L’équipe d’organisation le lit sans savoir qui l’a écrit.
    .done = C’est noté.
rsvp-needs-text = De quoi avez-vous besoin pour pouvoir participer ?
    .help = Quelques mots suffisent, 60 au plus, sans noms. Par exemple : un lieu accessible en fauteuil roulant
    .why = Pour que l’équipe d’organisation puisse s’y préparer. Elle voit ce qu’il faut, mais pas pour qui.
dialogue-rsvp-language = Interprétation
    .about = L’équipe d’organisation voit seulement combien de personnes demandent quelle langue.
    .done = C’est noté.
rsvp-language-languages = Vers quelle langue vous faut-il une interprétation ?
    .help = Nommez une langue. Par exemple : tamoul
    .why = Pour que l’équipe d’organisation sache quels interprètes chercher.

# Announcements: writing, reading in every language, agreeing, sending.
# The kinds of announcements; they stand above the title.
announcement-news = Nouvelle
announcement-call = Appel
announcement-meeting = Réunion
announcement-urgent = Urgent
announcement-other = Annonce
dialogue-announce = Écrire une annonce
    .about = Quatre courtes questions. Ensuite vous choisissez à qui l’annonce s’adresse et quand elle part, et vous relisez chaque langue. Rien ne part avant que vous ne l’envoyiez.
    .done = L’annonce est écrite. Rien n’est encore parti.
announce-kind = De quelle sorte d’annonce s’agit-il ?
    .help = Choisissez la sorte qui convient le mieux. Une annonce urgente arrive aussi pendant les heures calmes.
    .why = Ce mot est placé au-dessus du titre.
announce-title = Quel est le titre ?
    .help = Une ligne, 20 mots au plus. Par exemple : Rencontre régionale à Dakar le 16 juin
    .why = C’est ce que l’on lit en premier, et parfois seulement cela.
announce-text = Que voulez-vous annoncer ?
    .help = Écrivez dans votre langue, 500 mots au plus : quoi, quand, où, que faire. Je traduis, et vous relisez.
    .why = Chaque groupe le lit dans sa langue.
announce-file = Voulez-vous joindre une image ou un fichier ?
    .help = Envoyez une image ou un fichier, ou passez. Par exemple une affiche.
    .why = Il part avec l’annonce, le même pour toutes les langues.
# One field of an announcement in one language is written anew.
dialogue-announce-title = Réécrire le titre
    .about = Votre titre remplace celui d’avant dans cette langue.
    .done = Merci, c’est noté.
announce-title-text = Quel doit être le titre ?
    .help = Écrivez le titre entier, 20 mots au plus.
    .why = Les groupes de cette langue le lisent ainsi.
dialogue-announce-text = Réécrire le texte
    .about = Votre texte remplace celui d’avant dans cette langue.
    .done = Merci, c’est noté.
announce-text-text = Comment doit se lire le texte ?
    .help = Écrivez le texte entier, 500 mots au plus. Vérifiez les dates et les lieux.
    .why = Les groupes de cette langue le lisent ainsi.
# A second coordinator does not agree.
dialogue-announce-refuse = Ne pas approuver une annonce
    .about = L’annonce ne part pas pour l’instant. Votre raison est transmise à qui l’a écrite.
    .done = Votre raison est transmise. L’annonce est de nouveau un brouillon.
announce-refuse-text = Qu’est-ce qui devrait changer ?
    .help = En quelques mots. Par exemple : La date n’est pas encore fixée.
    .why = Ainsi, l’annonce peut être améliorée.
# When it is to leave.
dialogue-announce-when = Choisir le moment
    .about = L’annonce partira d’elle-même, même si vous n’êtes pas là.
    .done = C’est noté.
announce-when-date = Quel jour doit-elle partir ?
    .help = Un jour entier. Par exemple : 16 juin 2027, ou demain.
    .why = Elle ne part pas avant.
announce-when-time = À quelle heure ?
    .help = Par exemple : 18:30
    .why = Pendant les heures calmes d’un groupe, elle attend qu’elles finissent, sauf si elle est urgente.
announce-when-zone = De quel fuseau horaire parlez-vous ?
    .help = Une ville ou un pays. Par exemple : Lisbonne. Si vous passez, c’est votre fuseau.
    .why = La même heure n’arrive pas partout en même temps.
# The screen of an announcement.
announce-head-event = Événement
announce-state-draft = Brouillon. Rien n’est encore parti.
# $agreed: how many have; $needed: how many must.
announce-state-approval = En attente de l’accord d’une autre personne de la coordination ({ $agreed } sur { $needed }).
announce-state-scheduled = Prête. Elle part d’elle-même.
announce-state-sending = En cours d’envoi.
announce-state-sent = Envoyée.
announce-state-expired = Elle n’est pas partie : son heure était passée.
announce-state-cancelled = Elle n’est pas partie.
announce-state-withdrawn = Retirée de tous les groupes.
announce-correcting = Elle a été modifiée depuis. Les groupes lisent encore l’ancienne version.
announce-correction-waits = La correction attend l’accord d’une autre personne de la coordination.
# To whom; $list: names.
announce-who-all = À : tous les groupes
announce-who-bridges = Groupes reliés : { $list }
announce-who-regions = Régions : { $list }
announce-who-languages = Langues : { $list }
announce-who-topics = Thèmes : { $list }
announce-who-members = Et en privé, à qui l’a demandé
announce-who-members-only = En privé seulement, à qui l’a demandé
announce-who-nobody = À personne
# $rooms: groups and rooms; $persons: people in private.
announce-reach =
    { $persons ->
        [0] Cela touche maintenant { $rooms ->
            [one] { $rooms } groupe
           *[other] { $rooms } groupes
        }.
        [one] Cela touche maintenant { $rooms ->
            [one] { $rooms } groupe
           *[other] { $rooms } groupes
        }, et une personne en privé.
       *[other] Cela touche maintenant { $rooms ->
            [one] { $rooms } groupe
           *[other] { $rooms } groupes
        }, et { $persons } personnes en privé.
    }
# When it leaves.
announce-when-now = Quand : dès que vous l’envoyez
# $time: a moment, perhaps on two clocks.
announce-when-at = Quand : { $time }
# $hours: 6, 24 or 72.
announce-late = Si je suis en panne à ce moment, je l’envoie jusqu’à { $hours } h plus tard ; ensuite non, et je vous le dis.
announce-late-any = Si je suis en panne à ce moment, je l’envoie plus tard, quel que soit le retard.
announce-late-help = Le nombre d’heures dit combien de temps l’annonce reste utile après son heure.
announce-urgent = Urgent : elle n’attend pas la fin des heures calmes.
# How far it is in a language.
announce-languages = Langues
# $language: its name; $state: one of those below.
announce-lang-line = – { $language } : { $state }
announce-lang-source = comme elle a été écrite
announce-lang-human = relue par une personne
announce-lang-machine = traduite par une machine, pas encore relue
announce-lang-stale = plus ancienne que l’original
announce-lang-missing = manquante
announce-lang-pending = en cours de traduction
# $state: one of the above, for a language that no group reads.
announce-not-required = { $state } (seulement en privé)
# Labels of buttons: short. $language: its name.
announce-b-language = { $language } : lire
announce-b-audience = À qui
announce-b-when = Quand
announce-b-preview = Aperçu
announce-b-send = Envoyer…
announce-b-drop = Jeter
announce-b-drop-yes = Oui, jeter
announce-b-change = Modifier
announce-b-now = Envoyer maintenant
announce-b-cancel = Annuler l’envoi
announce-b-refresh = Actualiser
announce-b-correct = Envoyer la correction
announce-b-report = Rapport
announce-b-withdraw = Retirer
announce-b-go = Envoyer
announce-b-all-the-same = Envoyer quand même
announce-b-open = Ouvrir
announce-b-list = Annonces
announce-b-agree = D’accord
announce-b-refuse = Pas encore
announce-b-read = Lire
announce-b-good = C’est bien ainsi
announce-b-title = Réécrire le titre
announce-b-text = Réécrire le texte
announce-b-anew = Traduire à nouveau
announce-b-ask = Demander aux interprètes
announce-b-to-rooms = Groupes
announce-b-to-members = En privé
announce-b-to-bridges = Groupes reliés…
announce-b-to-regions = Régions…
announce-b-to-languages = Langues…
announce-b-to-topics = Thèmes…
announce-b-to-all = Tous les groupes
announce-b-when-now = Dès l’envoi
announce-b-when-at = À un moment précis…
announce-b-late = { $hours } h de retard au plus
announce-b-late-any = Même très en retard
announce-b-urgent = Urgent
# Choosing to whom and when. Nothing ticked means all.
announce-to-head = À qui l’annonce s’adresse-t-elle ?
announce-to-bridges = Quels groupes reliés ? Sans coche : tous.
announce-to-regions = Quelles régions ? Sans coche : toutes.
announce-to-languages = Les groupes de quelles langues ? Sans coche : toutes.
announce-to-topics = Les groupes de quels thèmes ? Sans coche : tous.
announce-when-head = Quand doit-elle partir ?
announce-when-whole = Il me faut un jour entier et une heure, par exemple : 16 juin 2027, 18:30.
announce-when-past = Ce moment est déjà passé : { $time }.
announce-when-gone = Le moment choisi est passé. Choisissez-en un autre, ou envoyez-la maintenant.
# What is said about it. $language: a language; $title: of the announcement.
announce-preview = Voici ce que lisent les groupes, en { $language } :
# The name of a file that has none.
announce-file-name = pièce jointe
announce-field-title = Titre
announce-field-text = Texte
announce-version = Version ({ $language }) :
announce-read = Merci. La version en { $language } est relue.
announce-corrected = Merci. La version en { $language } est réécrite.
announce-anew = Je traduis à nouveau en { $language } ; ce sera prêt dans un instant.
announce-text-changed = Ce texte a changé entre-temps. Le voici tel qu’il est maintenant.
announce-please-read = L’annonce « { $title } » doit être lue en { $language } avant de partir. Pouvez-vous y jeter un œil ?
# $count: interpreters.
announce-asked =
    { $count ->
        [one] J’ai demandé à une personne qui interprète en { $language }.
       *[other] J’ai demandé à { $count } personnes qui interprètent en { $language }.
    }
announce-nobody-speaks = Je ne connais personne qui interprète en { $language } et que je puisse joindre ({ $count }).
# Told to whoever announces it. $role: interpreter, or coordinator.
announce-told-read =
    { $role ->
        [interpreter] Une personne interprète
       *[other] Une personne de la coordination
    } a relu « { $title } » en { $language }.
announce-told-corrected =
    { $role ->
        [interpreter] Une personne interprète
       *[other] Une personne de la coordination
    } a réécrit « { $title } » en { $language }.
announce-told-changed =
    { $role ->
        [interpreter] Une personne interprète
       *[other] Une personne de la coordination
    } a modifié « { $title } ». L’annonce est de nouveau un brouillon : elle attend d’être envoyée.
announce-told-agreed = Une autre personne de la coordination est d’accord avec « { $title } ».
# What they wrote follows, translated.
announce-told-refused = « { $title } » ne part pas encore. Une autre personne de la coordination écrit :
announce-told-dropped = Une autre personne de la coordination a jeté « { $title } ». Rien n’est parti.
announce-reaches-nobody = Personne ne la recevrait. Choisissez à qui elle s’adresse.
# What holds it back, a line for each language.
announce-held = Voici ce qui n’est pas encore en ordre :
announce-held-machine = traduction automatique que personne n’a relue ; elle serait signalée comme telle
announce-held-stale = plus ancienne que l’original ; ces groupes liraient l’original
announce-held-missing = manquante ; ces groupes liraient l’original
# $languages: names of languages.
announce-held-all = Personne n’a relu : { $languages }
announce-others-agree = Une autre personne de la coordination doit être d’accord avant l’envoi.
announce-asked-others =
    { $count ->
        [one] J’ai demandé l’accord d’une autre personne de la coordination.
       *[other] J’ai demandé l’accord de { $count } autres personnes de la coordination.
    }
announce-nobody-to-agree = Une autre personne de la coordination doit être d’accord, mais je ne peux en joindre aucune. Rien n’est parti.
# Asked of the other coordinators; the text follows.
announce-please-agree =
    L’annonce « { $title } » doit partir vers { $rooms ->
            [one] { $rooms } groupe
           *[other] { $rooms } groupes
        }. Êtes-vous d’accord ?
announce-please-agree-correction =
    Une correction de « { $title } » doit parvenir à { $rooms ->
            [one] { $rooms } groupe
           *[other] { $rooms } groupes
        }. Êtes-vous d’accord ?
announce-own = Vous avez déjà donné votre accord. Il faut celui d’une autre personne.
announce-agreed = Merci, c’est noté. Il manque encore un accord.
announce-decided = C’est déjà décidé. Voici où elle en est.
announce-changed = Elle a été modifiée entre-temps. La voici telle qu’elle est maintenant.
announce-too-late = C’est trop tard pour cela. Voici où elle en est.
announce-scheduled = Elle partira à son heure.
announce-leaves = Elle part maintenant.
announce-correction-goes = La correction remplace ce qui a été envoyé.
announce-corrected-sent =
    { $count ->
        [one] La correction part vers { $count } destination.
       *[other] La correction part vers { $count } destinations.
    }
announce-draft-again = C’est de nouveau un brouillon.
announce-drop-sure = Jeter « { $title } » ? Son texte est perdu.
announce-dropped = C’est jeté. Rien n’est parti.
announce-gone = Cette annonce n’existe plus.
# Why something did not leave.
announce-no-right = Une personne qui a donné son accord ne fait plus partie de la coordination.
# The list of announcements.
announce-list = Annonces
announce-none = Il n’y a pas encore d’annonce. Pour en écrire une : annoncer
announce-untitled = Message
# States in a list, very short.
announce-short-draft = brouillon
announce-short-approval = à approuver
announce-short-scheduled = prévue
announce-short-sending = en cours
announce-short-sent = envoyée
announce-short-expired = pas partie
announce-short-cancelled = pas partie
announce-short-withdrawn = retirée
# $count: destinations.
announce-short-troubled = { $count } sans succès

# Ideas and votes.

# Ideas: proposed, supported, put together.
dialogue-idea = Proposer une idée
    .about = Quelques questions courtes. Personne ne voit de qui vient une idée ; tout le monde la lit dans sa langue et peut la soutenir.
    .done = Merci. Votre idée est visible pour tout le monde, et votre soutien est compté.
idea-title = Quelle est votre idée, en une ligne ?
    .help = 20 mots au plus, dans votre langue. Par exemple : Un parc de logements meublés partagé entre communes
    .why = C’est ce que l’on voit dans la liste des idées, dans toutes les langues.
idea-summary = Voulez-vous en dire plus ?
    .help = Ce que cela changerait, et pour qui ; 150 mots au plus. Sans noms ni adresses.
    .why = Pour que les autres la comprennent bien et puissent la soutenir.
idea-themes = À quels thèmes se rattache-t-elle ?
    .help = Trois au plus. Vous pouvez passer cette question.
    .why = Pour que les personnes qui suivent ces thèmes la trouvent.
idea-meeting = Est-ce un sujet pour une rencontre thématique ?
    .help = Répondez oui si vous aimeriez que le réseau se réunisse à ce sujet, par exemple en webinaire.
    .why = Les sujets des rencontres sont choisis parmi ces idées, par un vote.
idea-anonymous = Doit-elle rester tout à fait anonyme ?
    .help = Personne ne voit jamais votre nom ni votre compte. Si vous répondez non, l’équipe de rapport voit qu’elle vient de quelqu’un du réseau, ou de votre organisation. Si vous répondez oui, elle ne voit rien du tout. Dans les deux cas, personne d’autre que ce programme ne sait qu’elle est de vous, pour que je puisse vous demander si une nouvelle rédaction dit toujours ce que vous vouliez dire.
    .why = Certaines idées sont plus faciles à donner quand personne ne peut deviner d’où elles viennent.
dialogue-idea-join = Réunir des idées
    .about = Rédigez une seule idée qui dise ce que disent celles-ci. On demande à chaque personne à l’origine de ces idées si c’est toujours la sienne.
    .done = La nouvelle idée est là.
idea-join-title = Comment le dire en une ligne ?
    .help = 20 mots au plus, dans votre langue.
    .why = C’est ce qui figure dans la liste, à la place des idées d’origine.
idea-join-summary = Et en entier ?
    .help = 200 mots au plus. Gardez ce que veut chacune des idées.
    .why = Les personnes à l’origine de ces idées le lisent et disent si c’est toujours la leur.
dialogue-idea-reword = Reformuler une idée
    .about = Vos mots remplacent les précédents. La question est posée de nouveau à chaque personne à l’origine de ces idées.
    .done = La nouvelle rédaction est enregistrée.
idea-reword-title = Comment le dire en une ligne ?
    .help = 20 mots au plus, dans votre langue.
    .why = C’est ce qui figure dans la liste, à la place des idées d’origine.
idea-reword-summary = Et en entier ?
    .help = 200 mots au plus. Ajoutez ce qui manque aux personnes à l’origine de ces idées.
    .why = Les personnes à l’origine de ces idées le lisent et disent si c’est toujours la leur.
dialogue-idea-missing = Dire ce qui manque
    .about = Votre réponse est transmise à l’équipe de rapport, sans votre nom.
    .done = Merci. L’équipe de rapport la lira.
idea-missing-text = Que manque-t-il, ou qu’est-ce qui n’est pas juste ?
    .help = Avec vos mots, 150 au plus. Vous pouvez passer cette question.
    .why = Pour que l’on trouve de meilleurs mots.
idea-list = Idées du réseau
idea-none = Il n’y a pas encore d’idées ici.
idea-new = Proposer une idée
idea-all = Toutes les idées
idea-newest = Les plus récentes d’abord
idea-most-supported = Les plus soutenues d’abord
idea-by-theme = Par thème
idea-which-theme = Des idées sur quel thème ?
idea-meeting-topics = Sujets de rencontres
idea-meeting-topic = Sujet pour une rencontre thématique
idea-more-private = Toutes les idées, et les vôtres : { $link }
idea-look = Lire l’idée
idea-gone = Cette idée n’est plus là.
idea-not-allowed = Seules les équipes de rapport et de coordination peuvent le faire.
idea-support = { $count ->
        [0] Personne ne la soutient encore.
        [one] { $count } personne la soutient.
       *[other] { $count } personnes la soutiennent.
    }
idea-support-it = La soutenir
idea-support-back = Retirer mon soutien
idea-supported = Votre soutien est compté.
idea-not-supported = Votre soutien est retiré.
idea-withdraw = Retirer cette idée
idea-withdraw-sure = Plus personne ne verra cette idée. La retirer ?
idea-withdrawn = L’idée est retirée.
idea-sources = Les idées d’origine
idea-made-of = { $count ->
        [one] Reformulée à partir de { $count } idée.
       *[other] Réunit { $count } idées.
    }
idea-answers = Réponses : oui { $yes }, non { $no }, sans réponse { $asked }.
idea-said-no = La personne qui l’a proposée ne la reconnaît pas dans ce qui en a été fait.
idea-from-nobody = D’une personne qui souhaite rester anonyme.
idea-from-member = De quelqu’un du réseau.
idea-from-organisation = De { $name }.
idea-put-together = Réunir avec d’autres
idea-tick-alike = Quelles idées disent la même chose que « { $title } » ? Cochez-en { $most } au plus ; les plus proches viennent en premier.
idea-word-these = { $count ->
        [one] La reformuler
       *[other] Réunir ces { $count } idées
    }
idea-joined = { $count ->
        [one] La nouvelle rédaction est là. On demande à la personne qui l’a proposée si c’est toujours son idée.
       *[other] Les { $count } idées sont réunies. On demande à chaque personne qui les a proposées si c’est toujours son idée.
    }
idea-undo = Annuler
idea-undone = C’est annulé : les idées existent de nouveau séparément, avec tous leurs soutiens.
idea-reword-it = Reformuler
idea-asked-again = La nouvelle rédaction est enregistrée, et la question est posée de nouveau.
idea-still-yours = Est-ce toujours votre idée ?
idea-yours = Votre idée :
idea-became = Ce que l’équipe de rapport en a fait :
idea-still-mine = Oui, c’est toujours la mienne
idea-not-mine = Non, il manque quelque chose
idea-thanks-yes = Merci. Votre idée continue sous cette forme.
idea-thanks-no = Merci. Votre idée reste à part jusqu’à ce que ce soit réglé.
idea-author-says-no = La personne qui a proposé « { $idea } » ne la reconnaît pas dans « { $made } ».
idea-leave-alone = La laisser à part
idea-left-alone = L’idée reste à part.
idea-reworded-since = Elle a été reformulée entre-temps. Répondez à la dernière question, s’il vous plaît.

# Votes: prepared, open, closed.
dialogue-vote = Préparer un vote
    .about = Trois questions courtes. Ensuite, vous choisissez comment il est compté et jusqu’à quand. Rien n’est ouvert avant que vous l’ouvriez.
    .done = Le vote est préparé.
vote-title = Quelle est la question ?
    .help = Une ligne, 30 mots au plus. Par exemple : Quel sujet pour la prochaine rencontre thématique ?
    .why = C’est ce que tout le monde lit d’abord, dans toutes les langues.
vote-summary = Voulez-vous l’expliquer ?
    .help = De quoi il s’agit et ce qui en découle, 200 mots au plus.
    .why = Pour que tout le monde vote sur la même chose.
vote-options = Quels sont les choix ?
    .help = Un par ligne, de 2 à 20. Passez si les choix sont des idées du réseau, ou si vous demandez un consentement à une proposition.
    .why = Chaque choix est traduit et garde son numéro dans toutes les langues.
dialogue-vote-closing = Choisir la clôture du vote
    .about = À votre heure. Le vote se ferme tout seul.
    .done = C’est enregistré.
vote-closing-date = Quel jour le vote se ferme-t-il ?
    .help = Une date entière, par exemple le 16 juin.
    .why = Tout le monde la lit dans son fuseau horaire.
vote-closing-time = À quelle heure ?
    .help = Par exemple 18:00, à votre heure.
    .why = Les votes émis plus tard ne sont pas comptés.
dialogue-vote-quorum = Fixer le quorum
    .about = Combien de votes il faut pour que le résultat décide.
    .done = C’est enregistré.
vote-quorum-number = Combien de votes faut-il ?
    .help = Un nombre ; 0 pour aucun quorum. Avec deux collèges, il en faut autant dans chacun.
    .why = Avec moins de votes, le résultat est montré mais ne décide rien.
dialogue-vote-objection = Dire pourquoi vous objectez
    .about = Votre objection est déjà comptée. Votre raison aide à trouver une meilleure proposition.
    .done = Merci, c’est enregistré.
vote-objection-text = Pourquoi objectez-vous ?
    .help = Avec vos mots, 150 au plus. Sans noms. Vous pouvez passer cette question.
    .why = L’équipe de rapport la lit sans savoir de qui elle vient.
vote-objection-quote = Peut-elle être montrée avec le résultat, sans nom ?
    .help = Répondez oui ou non. Si c’est non, seules les équipes de rapport et de coordination la lisent.
    .why = Pour que tout le monde comprenne ce qui doit changer.
dialogue-vote-ballot = Voter
    .about = Les numéros des choix sont au-dessus.
    .done = Votre vote compte.
vote-ballot-numbers = Quels numéros choisissez-vous ?
    .help = Des numéros séparés par des espaces. Pour un classement, le meilleur d’abord : 2 4 1. Pour donner des points, autant de fois que vous voulez : 2 2 4, ou 2:2 4:1.
    .why = Chaque numéro est celui d’un choix, le même dans toutes les langues.
vote-list = Votes en cours
vote-none = Il n’y a pas de vote en ce moment.
vote-new = Préparer un vote
vote-listed-open = { $title }
vote-listed-closed = Résultat : { $title }
vote-listed-prepared = En préparation : { $title }
vote-listed-run = Clore ou retirer : { $title }
vote-how-private = Pour voter, écrivez-moi en privé : { $command }
vote-gone = Ce vote n’est plus là.
vote-stale = Ce bouton est trop ancien. Ouvrez de nouveau le vote, s’il vous plaît.
vote-is-closed = Ce vote est clos.
vote-not-allowed = Seules les équipes de rapport et de coordination peuvent le faire.
vote-set-method = Méthode : { $value }
vote-set-dots = Points par vote : { $value }
vote-set-most = Choix par vote : { $value }
vote-set-counted = Décompte : { $value }
vote-set-colleges = Deux collèges côte à côte : { $value }
vote-set-quorum = Quorum : { $value }
vote-set-closing = Clôture : { $value }
vote-method-one = un seul choix
vote-method-several = plusieurs choix
vote-method-dots = points
vote-method-ranking = classement
vote-method-consent = consentement
vote-counted-person = une voix par personne
vote-counted-organisation = une voix par organisation
vote-no-quorum = aucun
vote-no-limit = sans limite
vote-open-end = pas fixée
vote-no-options = Il n’y a pas encore de choix.
vote-change-method = Méthode
vote-change-dots = Points
vote-change-most = Nombre de choix
vote-change-audience = À qui l’annoncer
vote-change-closing = Clôture
vote-change-quorum = Quorum
vote-change-texts = Question et choix
vote-count-persons = Compter les personnes
vote-count-organisations = Compter les organisations
vote-two-colleges = Deux collèges
vote-from-ideas = Choix parmi les idées
vote-open-now = Ouvrir le vote
vote-ask-method = Comment vote-t-on ? Un seul choix ; plusieurs ; des points à répartir ; un classement de tous les choix (celui qui l’emporterait contre chacun des autres l’emporte, méthode de Schulze) ; ou un consentement à une proposition, avec objections.
vote-ask-dots = De combien de points chaque vote dispose-t-il ?
vote-ask-most = Combien de choix chaque vote peut-il contenir ?
vote-ask-quorum = Combien de votes faut-il pour que le résultat décide ?
vote-ask-closing = Quand le vote se ferme-t-il ?
vote-in-days = { $days ->
        [one] Dans { $days } jour
       *[other] Dans { $days } jours
    }
vote-other-quorum = Un autre nombre
vote-other-closing = Un autre jour ou une autre heure
vote-closing-wrong = Le vote doit se fermer dans dix minutes au moins et dans un an au plus, à une date entière. Choisissez de nouveau, s’il vous plaît.
vote-needs-options = Il faut au moins deux choix.
vote-options-full = Il y a déjà 20 choix.
vote-options-dropped = { $count ->
        [one] { $count } choix est en trop : la limite est de 20.
       *[other] { $count } choix sont en trop : la limite est de 20.
    }
vote-pick-ideas = Quelles idées sont mises aux voix ? Le nombre derrière chacune est son soutien.
vote-dropped = Le vote est supprimé.
vote-leaves-soon = Les textes sont encore en cours de traduction. Le vote s’ouvre tout seul dès qu’ils sont là, dans { $minutes } minutes au plus.
vote-opened = Le vote est ouvert, et les groupes sont prévenus.
vote-not-opened = Le vote n’a pas pu s’ouvrir avant sa fin. Il est préparé comme avant : choisissez une nouvelle fin, s’il vous plaît.
vote-not-opened-right = Le vote ne s’est pas ouvert : ce sont les équipes de rapport et de coordination qui ouvrent les votes, et vous n’en faites plus partie.
vote-close-early = Clore maintenant
vote-close-sure = Clore le vote et annoncer le résultat ? Cela ne peut pas être annulé.
vote-close-now = Oui, le clore
vote-run-what = Que faire du vote « { $title } » ?
vote-withdraw = Le retirer
vote-withdraw-sure = Retirer le vote ? Il disparaît des groupes, et rien n’est compté. Cela ne peut pas être annulé.
vote-withdraw-now = Oui, le retirer
vote-withdrawn = Le vote est retiré.
vote-closed-yours = Votre vote est clos, et le résultat est annoncé.
vote-look = Afficher
vote-look-result = Afficher le résultat
vote-make-event = En faire un événement
vote-invitation = Un vote
vote-how-one = Choisissez une possibilité.
vote-how-several = { $count ->
        [0] Choisissez autant de possibilités que vous voulez.
        [one] Choisissez { $count } possibilité au plus.
       *[other] Choisissez { $count } possibilités au plus.
    }
vote-how-dates = Choisissez toutes les dates qui vous conviennent.
vote-how-dots = { $count ->
        [one] Vous avez { $count } point à donner.
       *[other] Vous avez { $count } points à répartir comme vous voulez.
    }
vote-how-ranking = Mettez les choix dans l’ordre, le meilleur d’abord. Ceux que vous laissez de côté viennent en dernier.
vote-how-consent = Consentez-vous à cette proposition ?
vote-terms-person = Chaque personne a une voix, quels que soient ses comptes et ses langues.
vote-terms-organisation = Chaque organisation a une voix.
vote-by-college = Les autorités et la société civile sont comptées côte à côte.
vote-quorum-of = { $count ->
        [one] Il faut au moins { $count } vote.
       *[other] Il faut au moins { $count } votes.
    }
vote-open-until = Ouvert jusqu’au { $until }. Vous pouvez changer votre vote jusque-là.
vote-in-private = Voter en privé
vote-in-private-how = Voter en privé (écrivez-moi { $command })
vote-say-in-private = Pour compter votre vote, il me manque une information. Écrivez-moi en privé : { $command }
vote-organisations-only = Ici, seules les organisations votent, et je n’en connais pas que vous représentiez. Plus en privé : { $command }
vote-seen-here = Ici, tout le groupe peut voir une réaction. En privé, personne ne voit votre vote.
vote-unread = Traduit par une machine et pas encore relu : { $languages }. Les interprètes peuvent relire et corriger ces textes : { $command }
vote-objected-here = Votre objection compte. Dites-moi pourquoi en privé : { $command }
vote-yes = Je consens
vote-abstain = Je m’abstiens
vote-object = J’objecte
vote-yours = Votre vote compte ainsi : { $choice }
vote-yours-none = Vous n’avez pas encore voté.
vote-changeable = Vous pouvez le changer jusqu’au { $until }.
vote-counts = Votre vote compte : { $choice }. Vous pouvez le changer jusqu’au { $until }.
vote-counts-open = Votre vote compte : { $choice }. Vous pouvez le changer.
vote-empty = Votre vote est retiré.
vote-change = Changer mon vote
vote-reset = Recommencer
vote-only-one = Un seul numéro, s’il vous plaît.
vote-no-dots-left = { $count ->
        [one] Vous avez { $count } point, et il est donné.
       *[other] Les { $count } points sont donnés. Reprenez-en un d’abord.
    }
vote-too-many = { $count ->
        [one] { $count } choix au plus. Retirez-le d’abord.
       *[other] { $count } choix au plus. Retirez-en un d’abord.
    }
vote-typed-wrong = Répondez avec des numéros de 1 à { $most }, séparés par des espaces, s’il vous plaît.
vote-no-organisation = Dans le vote « { $title } », ce sont les organisations qui votent. Je n’en connais pas que vous représentiez : inscrivez-la, ou écrivez à l’équipe de coordination.
vote-which-organisation = Pour quelle organisation votez-vous dans « { $title } » ?
vote-which-college = Dans le vote « { $title } », deux collèges sont comptés côte à côte. Duquel faites-vous partie ? Je le retiens pour les prochains votes.
vote-college-authorities = Autorités
vote-college-civil-society = Société civile
vote-organisation-changed = Une autre personne de { $organisation } a changé son vote dans « { $title } ». Le dernier vote d’une organisation compte.
vote-closes-soon = Ce vote se ferme bientôt, le { $until } :
vote-result-title = Résultat du vote
vote-ballots-person = { $count ->
        [one] { $count } personne a voté
       *[other] { $count } personnes ont voté
    }
vote-ballots-organisation = { $count ->
        [one] { $count } organisation a voté
       *[other] { $count } organisations ont voté
    }
vote-quorum-missed = Le quorum n’est pas atteint.
vote-wins = l’emporte contre { $count } sur { $others }, en tête pour { $first }
vote-nobody = Personne n’a voté pour un des choix.
vote-undecided-quorum = Il n’y a pas eu assez de votes : rien n’est décidé.
vote-consented = Consentement : personne n’objecte.
vote-not-consented = Pas de consentement : il y a des objections à travailler, ou personne n’a consenti.
vote-colleges-differ = Les deux collèges ne sont pas d’accord : rien n’est décidé.
vote-college-empty = Dans l’un des deux collèges, personne n’a voté : rien n’est décidé.
vote-won = Choisi : { $option }
vote-tied = À égalité en tête : { $options }
vote-objections = Objections
vote-reasons = Lire les objections
vote-no-reasons = Personne n’a donné de raison.

# Joint actions, the charter, following, digests, who is heard.
# Réglages : fuseau horaire et heures de silence.
# $zone : un fuseau en mots ; $time : l’heure qu’il y est.
settings-zone = Fuseau horaire : { $zone }. Il y est { $time }.
settings-zone-network = Fuseau horaire : { $zone }, celui du réseau. Il y est { $time }.
# $start, $end : des heures de la journée.
settings-quiet-hours = Heures de silence : de { $start } à { $end }. Je n’annonce rien pendant ce temps.
settings-quiet-hours-network = Heures de silence : de { $start } à { $end }, comme dans tout le réseau. Je n’annonce rien pendant ce temps.
settings-quiet-hours-none = Heures de silence : aucune
settings-set-zone = Changer de fuseau
settings-set-quiet = Changer les heures de silence
settings-follow = Ce que je suis
settings-quiet-own = Je donne les miennes
settings-quiet-none = Aucune
    .words = aucune, aucun, jamais, pas de silence, rien
settings-quiet-network = Comme le réseau
    .words = réseau, le réseau, celles du réseau, comme le réseau, par défaut, comme tout le monde
# $text : ce que la personne a écrit.
settings-quiet-wrong = Je n’ai pas su lire d’heures dans { $text }. Deux heures suffisent, par exemple : 22 h à 7 h
dialogue-settings-zone = Votre fuseau horaire
    .about = Il me sert à donner les heures comme votre montre, et à vous écrire de jour.
    .done = C’est noté.
settings-zone-zone = Dans quel fuseau horaire vivez-vous ?
    .help = Une ville suffit, ou un pays qui n’a qu’une heure. Par exemple : Dakar. Si vous passez, celui du réseau vaut.
    .why = Les événements vous sont donnés à votre heure, et les nouvelles arrivent de jour. Personne d’autre ne le voit.
dialogue-settings-quiet = Vos heures de silence
    .about = Pendant ces heures, je n’annonce rien. Ce qu’une personne vous écrit directement arrive quand même.
    .done = C’est noté.
settings-quiet-span = De quelle heure à quelle heure souhaitez-vous du silence ?
    .help = Deux heures. Par exemple : 22 h à 7 h. Ou écrivez : aucune. Si vous passez, celles du réseau valent.
    .why = Pour que les nouvelles ne vous réveillent pas. Personne d’autre ne le voit.

# Suivre.
follow-title = Ce que vous suivez
# $names : des thèmes, ou des régions.
follow-themes = Thèmes : { $names }
follow-regions = Régions : { $names }
follow-all = tout
follow-announcements-yes = Annonces : dans vos groupes, et ici en privé
follow-announcements-no = Annonces : dans vos groupes seulement
follow-digest-off = Résumé : aucun
follow-digest-daily = Résumé : chaque matin, s’il y a du nouveau
follow-digest-weekly = Résumé : le lundi, s’il y a du nouveau
follow-example = Vous pouvez aussi l’écrire, par exemple : suivre logement, Afrique, chaque semaine
follow-choose-themes = Choisir des thèmes
follow-choose-regions = Choisir des régions
follow-announcements-start = Annonces ici aussi
follow-announcements-stop = Pas d’annonces ici
follow-choose-off = Pas de résumé
follow-choose-daily = Résumé chaque jour
follow-choose-weekly = Résumé chaque semaine
follow-settings = Fuseau et heures de silence
follow-themes-title = Thèmes
follow-themes-help = Votre résumé donne les nouvelles des thèmes que vous cochez. Sans aucun, il porte sur tous.
follow-regions-title = Régions
follow-regions-help = Votre résumé donne les nouvelles des régions que vous cochez. Sans aucune, il porte sur toutes.
follow-noted = C’est noté. Voici ce que vous suivez maintenant.
# $words : ce qui n’a pas été compris.
follow-not-understood = Je n’ai pas compris ceci : { $words }
follow-daily = quotidien
    .words = quotidien, quotidienne, chaque jour, tous les jours, par jour, jour, quotidiennement
follow-weekly = hebdomadaire
    .words = hebdomadaire, chaque semaine, toutes les semaines, par semaine, semaine, le lundi, hebdo
follow-off = pas de résumé
    .words = pas de résumé, jamais, aucun résumé, sans résumé
follow-announcements = annonces
    .words = annonces, annonce, les annonces
follow-stop = arrêter
    .words = arrêter, ne plus suivre, arrête, arrêtez, stop, plus, pas, sans, ne plus, désabonner
follow-everything = tout
    .words = tout, tous, toutes, tous les thèmes, toutes les régions
follow-filler = résumé
    .words = résumé, le résumé, un résumé, nouvelles, au sujet de, sur, et, de, du, des, d’, en, dans, thème, thèmes, région, régions, le, la, les, l’, s’il vous plaît

# Résumé.
digest-title-daily = Ce qui est nouveau
digest-title-weekly = Les nouvelles de la semaine
digest-section-votes = À décider ensemble
digest-section-events = Événements à venir
digest-section-requests = Demandes et offres
digest-section-ideas = Idées
digest-section-practices = Pratiques
digest-section-resources = Ressources
digest-section-beyond = De lieux que l’on entend moins
digest-changed = modifié
digest-cancelled = annulé
digest-postponed = reporté
# $date : un moment en mots.
digest-closes = ouvert jusqu’à : { $date }
# $count : ce qui n’est pas nommé.
digest-more = { $count ->
    [one] Il y a encore { $count } nouveauté parmi ce que vous suivez.
   *[other] Il y a encore { $count } nouveautés parmi ce que vous suivez.
}
digest-change = Changer ce que je suis
digest-hint = Le numéro ouvre une entrée.

# Actions communes.
action-title-board = Nos actions communes
action-more-private = Le tableau complet : { $link }
action-title-over = Actions terminées ou abandonnées
action-none = Il n’y a encore rien ici.
action-gone = Je ne trouve plus cette action.
action-not-yours = La coordination et les responsables de l’organisation qui porte cette action peuvent la modifier.
action-see-open = Actions en cours
action-see-over = Terminées ou abandonnées
action-new = Nouvelle action
action-rooms-on = Le dire aux groupes chaque mois
action-rooms-off = Ne plus le dire aux groupes
action-rooms-are-on = Désormais, chaque groupe lit l’état des actions communes le premier du mois.
action-rooms-are-off = Désormais, seule la coordination lit l’état des actions communes le premier du mois.
action-do-states = Changer l’état
action-do-step = Changer la prochaine étape
action-do-due = Changer la date
action-do-owner = Changer qui la porte
action-do-history = Historique
action-made = L’action est au tableau.
action-which-state = Où en est-elle ?
# $state : un des mots suivants.
action-state = État : { $state }
action-state-blocked = Bloquée
action-state-under-way = En cours
action-state-planned = Prévue
action-state-done = Terminée
action-state-dropped = Abandonnée
# $owner : une organisation, ou une fonction.
action-owner-is = Portée par : { $owner }
# $step : la prochaine étape, telle qu’on l’a écrite.
action-step-is = Prochaine étape : { $step }
# $date : une date en mots.
action-due-is = Échéance : { $date }
action-overdue = ⚠ En retard depuis : { $date }
action-committee-only = Réservée au comité
action-machine-mark = traduction automatique
action-was-made = mise au tableau
action-was-state = état : { $state }
action-was-step = prochaine étape : { $step }
action-was-due = échéance : { $date }
action-was-owner = portée par : { $owner }
# $date : un jour ; $what : ce qui a changé ; $role : par qui.
action-history-line = { $date } : { $what } ({ $role })
action-by-owner = par qui la porte
action-by-coordinator = par la coordination
# $month : un mois et une année.
action-digest-title = Nos actions communes, { $month }
action-digest-late = En retard
action-digest-stuck = Bloquées
action-digest-soon = Échéance proche
action-digest-others = En chemin
action-digest-done = Terminées depuis un mois
action-digest-open = Ouvrir le tableau
dialogue-action = Ajouter une action commune
    .about = Ce que le réseau fait ensemble. Quelques questions courtes ; les membres lisent les réponses dans leurs langues.
    .done = L’action est au tableau.
action-title = Quelle est l’action ?
    .help = 20 mots au plus. Par exemple : Préparer un guide commun sur l’accueil en milieu rural
    .why = C’est ce que les membres lisent d’abord, traduit.
action-owner = Qui la porte ?
    .help = Une organisation de l’annuaire, ou une fonction. Par exemple : Ville de Palerme
    .why = On voit à qui s’adresser. Qui est responsable de cette organisation peut tenir l’action à jour.
action-step = Quelle est la prochaine étape ?
    .help = 60 mots au plus. Par exemple : Réunir des exemples de chaque région. Si elle n’est pas encore connue, passez.
    .why = Les membres voient comment cela avance, et où aider.
action-due = Pour quand ?
    .help = Un jour, un mois ou une année. Par exemple : juin 2027. S’il n’y a pas de date, passez.
    .why = Un retard est signalé, pour que l’on puisse aider.
action-committee = Est-elle réservée au comité ?
    .help = Oui : seules la coordination et les personnes qui la portent la voient. Non : tous les membres peuvent la lire.
    .why = Certains travaux sont plus faciles avant d’être montrés à tout le monde.
dialogue-action-step = Prochaine étape
    .about = Ce que vous écrivez remplace la prochaine étape de cette action. L’ancienne reste dans l’historique.
    .done = C’est noté.
action-step-step = Quelle est la prochaine étape ?
    .help = 60 mots au plus. Par exemple : Réunir des exemples de chaque région. S’il n’y en a pas, passez.
    .why = Les membres voient comment cela avance, et où aider.
dialogue-action-due = Échéance
    .about = La nouvelle date remplace l’ancienne, qui reste dans l’historique.
    .done = C’est noté.
action-due-due = Pour quand ?
    .help = Un jour, un mois ou une année. Par exemple : juin 2027. S’il n’y a pas de date, passez.
    .why = Un retard est signalé, pour que l’on puisse aider.
dialogue-action-owner = Qui porte l’action
    .about = La nouvelle réponse remplace l’ancienne, qui reste dans l’historique.
    .done = C’est noté.
action-owner-owner = Qui la porte désormais ?
    .help = Une organisation de l’annuaire, ou une fonction. Par exemple : Ville de Palerme
    .why = On voit à qui s’adresser. Qui est responsable de cette organisation peut tenir l’action à jour.

# Charte.
charter-none = Il n’y a pas encore de charte à signer.
# $version : un numéro ; $years : pour combien de temps on la signe en général.
charter-version = { $years ->
    [one] Version { $version }, signée en général pour { $years } an
   *[other] Version { $version }, signée en général pour { $years } ans
}
charter-count = { $count ->
    [0] Aucune organisation n’a encore signé.
    [one] { $count } organisation est engagée par la charte.
   *[other] { $count } organisations sont engagées par la charte.
}
# $name : une organisation ; $date : un jour en mots.
charter-signed = { $name } s’engage sur la version { $version } jusqu’à cette date : { $date }.
charter-signed-before = { $name } a signé la version { $version }, plus ancienne, valable jusqu’à cette date : { $date }.
charter-unsigned = { $name } n’a pas signé.
# $command : une commande comme on la tape ici.
charter-no-organisation = Qui est responsable d’une organisation de l’annuaire peut signer pour elle. Pour inscrire la vôtre : { $command }
charter-original = Lire l’original
charter-do-sign = Signer : { $name }
charter-do-renew = Renouveler : { $name }
charter-do-leave = Se retirer : { $name }
charter-not-yours = Seule la personne responsable de cette organisation peut le faire.
charter-sign-for = { $years ->
    [one] Vous allez signer la version { $version } de la charte pour { $name }, en général pour { $years } an. On verra que l’organisation s’engage, et jusqu’à quand. Votre fonction n’est montrée qu’à la coordination, votre compte à personne. Vous pouvez vous retirer à tout moment.
   *[other] Vous allez signer la version { $version } de la charte pour { $name }, en général pour { $years } ans. On verra que l’organisation s’engage, et jusqu’à quand. Votre fonction n’est montrée qu’à la coordination, votre compte à personne. Vous pouvez vous retirer à tout moment.
}
charter-not-signed = Rien n’a été signé.
charter-changed-meanwhile = La charte a changé entre-temps. Veuillez la relire avant de signer.
charter-done = Merci. { $name } s’engage sur la charte jusqu’à cette date : { $date }. Je vous le rappellerai avant la fin.
charter-leave-sure = { $name } doit-elle ne plus s’engager sur la charte ? Cela se voit aussitôt dans sa fiche.
charter-leave-yes = Oui, se retirer
charter-left = { $name } ne s’engage plus sur la charte.
charter-ends = La signature de la charte par { $name } prend fin à cette date : { $date }.
charter-ends-today = La signature de la charte par { $name } prend fin aujourd’hui, { $date }.
charter-ended = La signature de la charte par { $name } a pris fin à cette date : { $date }.
charter-renew = Renouveler
charter-read-new = Lire et signer
# $title : celui de la charte.
charter-asks-anew = Il y a une nouvelle version de la charte : { $title }. Ce que vous avez signé vaut jusqu’à sa fin. Voulez-vous lire la nouvelle et la signer ?
charter-draft = La version en préparation
charter-list = Qui a signé
charter-new = Écrire une nouvelle version
charter-written = La nouvelle version est enregistrée, et sa traduction est en cours. Avant que vous la mettiez en vigueur, seules les équipes de coordination, de rapport et d’interprétation la voient.
charter-languages-human = Relu par une personne : { $languages }
charter-languages-machine = Traduit par une machine, pas encore relu : { $languages }
charter-languages-missing = Encore absent : { $languages }
charter-fix-title = Corriger le titre
charter-fix-text = Corriger le texte
charter-mended = C’est corrigé. Merci.
charter-publish = Mettre en vigueur
charter-publish-sure = Faut-il la mettre en vigueur quand même ?
charter-publish-anyway = Mettre en vigueur telle quelle
charter-published = La version { $version } est en vigueur. Les organisations qui en avaient signé une plus ancienne sont invitées à la signer.
charter-drop = Jeter
charter-dropped = Cette version n’existe plus.
charter-no-draft = Cette version n’est plus en préparation.
# $role : en quelle qualité on a signé.
charter-line = { $name } · { $role } · version { $version } · jusqu’à : { $date }
dialogue-charter = Écrire une version de la charte
    .about = Vous l’écrivez dans une langue. Elle est traduite, les personnes qui connaissent les langues peuvent la corriger, et vous la mettez en vigueur.
    .done = La nouvelle version est enregistrée.
charter-title = Comment s’appelle la charte ?
    .help = 20 mots au plus. Par exemple : Charte d’adhésion
    .why = Ce titre figure au-dessus du texte, dans chaque langue.
charter-text = Que dit la charte ?
    .help = Tout le texte, 1 500 mots au plus. Laissez une ligne vide entre les paragraphes.
    .why = C’est ce que les organisations lisent et signent.
charter-years = Pour combien d’années la signe-t-on en général ?
    .help = Un nombre de 1 à 5. Par exemple : 3
    .why = Chaque engagement a une fin, et se renouvelle si on le veut encore.
dialogue-charter-mend = Corriger une traduction
    .about = Ce que vous écrivez remplace ce qu’il y avait dans cette langue.
    .done = C’est corrigé. Merci.
charter-mend-text = Que faut-il lire ?
    .help = Écrivez tout le texte dans cette langue, 1 500 mots au plus.
    .why = Il remplace la traduction automatique, et apparaît comme relu par une personne.
dialogue-charter-sign = Signer la charte
    .about = Trois questions courtes. Rien n’est signé avant la dernière.
    .done = Merci.
charter-sign-role = En quelle qualité signez-vous pour l’organisation ?
    .help = Une fonction, pas un nom. Par exemple : maire, ou présidence de l’association
    .why = La coordination voit que la signature vient de qui peut la donner. Personne d’autre ne le voit.
charter-sign-years = Pour combien d’années ?
    .help = Un nombre de 1 à 5. Si vous passez, c’est la durée que prévoit la charte.
    .why = Chaque engagement a une fin ; on vous demande à temps si vous le renouvelez.
charter-sign-agree = Votre organisation est-elle d’accord avec la charte, et peut-on voir qu’elle s’engage ?
    .help = Oui : c’est signé maintenant. Non : rien ne se passe.
    .why = Seul ce qui a été accepté clairement est signé. Vous pouvez vous retirer à tout moment.

# Qui est entendu.
heard-title = Qui s’est fait entendre ces 30 derniers jours
# $few : un petit nombre.
heard-legend = Entre parenthèses : la part des 30 jours précédents. En dessous de { $few }, on ne compte jamais un par un. Aucune personne n’est regardée.
heard-said-language = Messages dans les groupes, par langue
heard-said-region = Messages dans les groupes, par région
heard-entry-language = Pratiques, idées et questions, par langue
heard-entry-region = Pratiques, idées et questions, par région
heard-territories = D’où elles viennent
heard-rural = Lieux ruraux
heard-other = Autres lieux
heard-colleges = Votes, par collège
heard-authorities = Autorités
heard-civil-society = Société civile
heard-few = moins de { $count }
heard-nothing = rien
heard-groups = Entrées qui concernent
heard-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
heard-no-one = Rien n’a été dit pendant ce temps.
heard-least = À qui l’on pourrait donner la parole
heard-least-language = Peu a été dit dans cette langue : { $language }. Peut-être une annonce pourrait-elle commencer par elle, ou une personne qui interprète être sollicitée.
heard-least-rural = Les lieux ruraux se font rarement entendre. Peut-être demander sa pratique à une association de la campagne.
heard-least-groups = Aucune entrée ne concernait : { $groups }. Peut-être interroger qui travaille avec ces personnes, et ces personnes elles-mêmes avant tout.
heard-least-region = Peu est venu de cette région : { $region }. Peut-être écrire aux organisations de là-bas : { $command }
heard-silent-region = Personne ne s’est fait entendre de cette région : { $region }. Peut-être écrire aux organisations de là-bas : { $command }
heard-everybody = Tout le monde s’est fait entendre à peu près également.

# Reminders, days of every year, the Welcoming Week.
# Reminders of events.
remind-heading = Rappel
remind-today = Aujourd’hui
remind-soon = Cela commence bientôt
remind-now = Cela commence maintenant
remind-begun = Cela a commencé
remind-open = Tout savoir
remind-come = Je viens
remind-cannot = Je ne peux pas venir
remind-place-yes = Vous avez dit que vous venez : merci, on vous attend avec plaisir.
remind-place-maybe = Vous avez dit que vous viendrez peut-être. Vous êtes les bienvenus ; un mot aide l’équipe qui organise.
remind-place-waiting = Vous êtes sur la liste d’attente. Je vous préviens dès qu’une place se libère.
remind-place-asked = L’équipe qui organise n’a pas encore répondu à votre demande.
# $language: the name of a language.
remind-interpretation = Interprétation confirmée ({ $language }).
remind-interpretation-open = Vous avez demandé une interprétation ({ $language }). Elle n’est pas encore confirmée.
remind-link = Pour participer :
# $title: what the event is called.
remind-missed = Je n’ai pas pu rappeler « { $title } » à temps : je ne fonctionnais pas à ce moment-là. Si c’est important, merci de prévenir les gens autrement.
remind-link-missing = « { $title } » commence dans une heure et je n’ai pas l’adresse pour y participer. Ajoutez-la à l’événement : je la donnerai à celles et ceux qui viennent quand il commencera.
remind-set = Rappels de « { $title } »
remind-set-about = Choisissez quand je rappelle l’événement : dans les salons où il a été annoncé et, en privé, aux personnes qui viennent.
remind-set-none = Pour le moment, aucun rappel n’est prévu.
remind-set-open = Je rappellerai l’événement quand son jour sera fixé et confirmé.
remind-not-yours = Seules les personnes qui l’organisent peuvent changer cela.
remind-usual = Comme d’habitude pour ce type
remind-rung-6m = 6 mois avant
remind-rung-3m = 3 mois avant
remind-rung-1m = 1 mois avant
remind-rung-30d = 30 jours avant
remind-rung-14d = 14 jours avant
remind-rung-7d = 7 jours avant
remind-rung-3d = 3 jours avant
remind-rung-1d = la veille
remind-rung-morning = le matin même
remind-rung-1h = une heure avant
remind-rung-start = au début

# Days of every year.
remind-day-call = Dans un mois : que ferez-vous ?
remind-day-question = Une rencontre, un film, une marche, un moment de mémoire ? Inscrivez votre action, même toute petite : elle figurera au programme, visible de tout le monde.
remind-day-today = Aujourd’hui
remind-day-find = Merci à toutes les personnes qui participent aujourd’hui, où qu’elles soient.
remind-register = Inscrire une action
remind-title-memory = Journée à la mémoire des personnes disparues en mer et pour l’accueil des migrants
remind-about-memory = Le 3 octobre 2013, des centaines de personnes sont mortes au large de Lampedusa. Chaque année, ce jour-là, nous pensons à toutes les personnes mortes en chemin et nous disons qu’accueillir est possible.
remind-title-migrants = Journée internationale des migrants
remind-about-migrants = Une journée des Nations unies, pour les droits et l’apport de toutes les personnes qui vivent ailleurs que là où elles sont nées.
remind-title-africa = Journée de l’Afrique
remind-about-africa = Elle rappelle le 25 mai 1963, où fut fondée l’Organisation de l’unité africaine, et célèbre les peuples du continent, où qu’ils vivent.

# Welcoming Week.
week-title = Semaine de l’accueil
week-none = Aucune Semaine de l’accueil n’est encore prévue.
week-none-organiser = Pour en préparer une, écrivez { $command } et choisissez « Semaine de l’accueil ».
week-which = Plusieurs Semaines de l’accueil sont à venir. Laquelle voulez-vous voir ?
week-programme-empty = Le programme est encore vide. Votre activité pourrait être la première.
week-programme-none-so = Rien au programme ne correspond à ce choix.
# $count: how many activities; $page and $pages: numbers of pages.
week-count = { $count ->
    [one] Une activité
   *[other] { $count } activités
}
week-page = Page { $page } sur { $pages }
week-day-open = Jour encore à fixer
week-cards = Rencontres autour des cartes de citoyenneté
week-card-places = Territoires qui ont une carte de citoyenneté locale
week-register = Inscrire une activité locale
week-by = Par lieu ou par langue
week-by-which = Que voulez-vous voir ?
week-by-all = Tout
week-more = Tout le programme : { $link }
week-plan = Préparation
# $done and $all: numbers of tasks.
week-plan-title = Préparation de « { $title } »
week-plan-progress = { $done } sur { $all } faites
week-plan-about = Les dates sont comptées à rebours depuis le début de la Semaine. Choisissez une tâche pour la prendre en charge ou pour dire qu’elle est faite.
week-plan-open = Je proposerai les tâches quand le premier jour sera connu.
week-add = Ajouter une tâche
week-state-done = faite
week-state-yours = à vous
week-state-taken = quelqu’un s’en occupe
week-state-free = personne pour l’instant
week-state-late = en retard
# $date: a day.
week-due = À faire d’ici le { $date }
week-take = Je m’en occupe
week-give = Finalement, je ne peux pas
week-finish = C’est fait
week-undo = Ce n’est pas encore fait
week-drop = Retirer la tâche
week-back = Toutes les tâches
week-taken = Merci : elle est à vous. Je vous la rappellerai avant le jour prévu.
week-taken-already = Quelqu’un s’en occupe déjà.
week-given = Plus personne ne s’en occupe. Merci de l’avoir dit.
week-finished = C’est fait. Merci.
week-dropped = La tâche est retirée.
week-not-yours = Seules les personnes qui organisent la Semaine, ou qui ont pris la tâche en charge, peuvent faire cela.
week-gone = Cette Semaine ou cette tâche n’existe plus.
week-added = La tâche est sur la liste.
week-nudge-soon = Bientôt à faire pour « { $title } » :
week-nudge-late = Pas encore fait pour « { $title } », alors que le jour est passé :
week-nudge-free = personne ne s’en occupe
week-task-partners = Trouver des partenaires : associations, écoles, bibliothèque, mairie
week-task-place = Trouver des lieux accessibles à tout le monde et les réserver
week-task-people = Inviter des personnes concernées à préparer la Semaine avec vous
week-task-programme = Rassembler les activités locales et établir le programme
week-task-interpretation = Trouver des interprètes pour les langues parlées sur place
week-task-card = Prévoir une rencontre autour de la carte de citoyenneté
week-task-call = Faire les affiches et diffuser l’appel, en plusieurs langues
week-task-volunteers = Trouver des bénévoles pour accueillir, cuisiner, garder les enfants
week-task-last = Tout revoir une dernière fois avec toutes les personnes qui participent
week-task-thanks = Remercier tout le monde et demander comment c’était
week-task-evaluation = Noter ce qui a bien marché et ce qu’il faudra faire autrement

# A task of one's own.
dialogue-week-task = Ajouter une tâche
    .about = Deux petites questions : ce qu’il faut faire, et pour quand.
    .done = Merci.
week-task-text = Que faut-il faire ?
    .help = Quelques mots, 20 au plus. Par exemple : Emprunter la sono à la maison des jeunes
    .why = Les personnes qui préparent la Semaine la lisent et peuvent la prendre en charge.
week-task-due = Pour quel jour ?
    .help = Écrivez un jour. Par exemple : 3 septembre 2026
    .why = Pour que je puisse le rappeler à la personne qui s’en charge.

# Asked of nobody who comes from the programme of a Week.
activity-umbrella = De quelle Semaine de l’accueil fait-elle partie ?
    .help = Choisissez-la par son numéro, ou passez : je la trouve aussi par son jour.
    .why = Pour qu’elle figure au programme de cette Semaine. Tout le monde pourra le voir après publication.

# Broadcasts: progress, report.
# Sending to many, and how it went.
bc-untitled = annonce
bc-hint = Réagissez ci-dessous avec le signe de votre réponse.
# $title: what a broadcast is about.
bc-running = Envoi de « { $title } »
bc-done = « { $title } » est arrivé partout.
bc-done-some = « { $title } » est parti, mais n’est pas arrivé partout.
bc-nobody = « { $title } » n’avait aucun destinataire : rien n’a été envoyé.
bc-withdrawn = « { $title } » a été retiré partout où c’était possible.
bc-list = « { $title } », salon par salon
# $done, $total, $failed: numbers of rooms, or of people.
bc-rooms = { $total ->
    [one] { $done } salon sur { $total }
   *[other] { $done } salons sur { $total }
}
bc-rooms-failed = { $total ->
    [one] { $done } salon sur { $total }, { $failed } en échec
   *[other] { $done } salons sur { $total }, { $failed } en échec
}
bc-persons = { $total ->
    [one] En privé : { $done } personne sur { $total }
   *[other] En privé : { $done } personnes sur { $total }
}
bc-persons-failed = { $total ->
    [one] En privé : { $done } personne sur { $total }, { $failed } en échec
   *[other] En privé : { $done } personnes sur { $total }, { $failed } en échec
}
bc-held = { $count ->
    [one] { $count } envoi attend la fin des heures calmes.
   *[other] { $count } envois attendent la fin des heures calmes.
}
bc-more = { $count ->
    [one] … et { $count } autre
   *[other] … et { $count } autres
}
bc-unknown = { $count ->
    [one] Pour { $count } envoi, la réponse s’est perdue : il est peut-être arrivé. Regardez sur place, puis dites-le-moi.
   *[other] Pour { $count } envois, la réponse s’est perdue : ils sont peut-être arrivés. Regardez sur place, puis dites-le-moi.
}
bc-person = Une personne, en privé
# $code: why a copy did not arrive.
bc-reason = { $code ->
    [room_closed] je ne peux pas écrire dans ce salon
    [expired] le délai est passé avant l’envoi
    [quiet_hours] les heures calmes duraient au-delà du délai
    [too_long] le texte est trop long pour cette plateforme
    [key_destroyed] le contenu a été effacé avant l’envoi
   *[other] la plateforme l’a refusé ({ $code })
}
bc-state = { $state ->
    [sent] arrivé
    [waiting] en route
    [unknown] peut-être arrivé
    [withdrawn] retiré
   *[other] pas arrivé
}
# $room: bridge, platform and language of a room.
bc-label-arrived = C’est arrivé : { $room }
bc-label-again = Renvoyer : { $room }
bc-label-retry = Réessayer ({ $count })
bc-label-list = Salon par salon
bc-label-withdraw = Retirer
bc-label-withdraw-yes = Oui, retirer partout
bc-label-withdraw-no = Non, laisser
bc-label-before = Page précédente
bc-label-next = Page suivante
bc-label-report = Résumé
bc-label-late = Envoyer quand même
bc-expired = « { $title } » n’est pas parti : son heure était passée quand j’ai pu l’envoyer.
bc-broken = « { $title } » n’est pas parti : une erreur de ma part m’a empêché de l’écrire. L’équipe technique peut la voir dans mon journal.
# $reason: a sentence.
bc-held-back = « { $title } » n’est pas parti : { $reason }
bc-not-yours = Seules la personne qui l’a envoyé et la coordination peuvent faire cela.
bc-retried = { $count ->
    [one] C’est reparti vers { $count } destination.
   *[other] C’est reparti vers { $count } destinations.
}
bc-still-closed = Là où cela manque, je ne peux toujours pas écrire. Rien n’a été renvoyé.
bc-nothing-to-retry = Il n’y a plus rien à renvoyer.
bc-settled = C’est déjà réglé.
bc-noted = Merci, c’est noté.
bc-withdraw-sure = { $count ->
    [one] Retirer « { $title } » de { $count } endroit ? Ce qui n’est pas encore parti ne partira pas.
   *[other] Retirer « { $title } » de { $count } endroits ? Ce qui n’est pas encore parti ne partira pas.
}

# Webinars: questions, speaking, afterwards.
# Webinaires : les questions.
dialogue-webinar-question = Poser une question
    .about = Votre question rejoint la liste de cet événement. Tout le monde la lit dans sa langue et peut la soutenir.
    .done = Merci. Votre question est dans la liste.
webinar-question-text = Quelle est votre question ?
    .help = Écrivez-la dans votre langue, 80 mots au plus. Par exemple : Qui paie les interprètes ?
    .why = Pour que les personnes qui interviennent préparent leurs réponses. Toute personne qui ouvre la liste peut la lire, traduite.
webinar-question-named = Faut-il afficher un nom avec elle ?
    .help = Répondez oui ou non. Si vous passez, aucun nom n’est affiché. Par exemple : non
    .why = Certaines personnes aiment signer leur question. Rien n’y oblige : sans nom, on ne sait pas de qui elle vient.
webinar-question-name = Quel nom faut-il afficher ?
    .help = Comme vous voulez que l’on vous appelle : un prénom, un rôle, une association. Par exemple : Lina, enseignante
    .why = Toute personne qui ouvre la liste lit ce nom. Votre compte n’est pas affiché.
dialogue-webinar-answer = Répondre par écrit à une question
    .about = Votre réponse s’affiche sous la question et parvient, traduite, aux personnes qui l’ont posée ou soutenue.
    .done = C’est noté.
webinar-answer-text = Quelle est la réponse ?
    .help = Quelques phrases dans votre langue, 200 mots au plus. Par exemple : La ville les paie.
    .why = Pour que les personnes absentes aient aussi une réponse. Toute personne qui ouvre la liste peut la lire.
dialogue-webinar-hide = Masquer une question
    .about = La question quitte la liste. La personne qui l’a posée reçoit votre raison, dans sa langue.
    .done = La question est masquée.
webinar-hide-text = Pourquoi faut-il la masquer ?
    .help = Dites-le avec bienveillance, 80 mots au plus. Par exemple : Elle nomme une personne qui n’est pas là pour répondre.
    .why = La personne qui l’a posée la lit, et peut demander autrement.
# Poser.
webinar-gone = Cet événement n’est plus visible.
webinar-not-yours = Seules les personnes qui animent cet événement peuvent le faire.
webinar-none = Aucun événement n’attend de questions pour le moment.
webinar-which = De quel événement s’agit-il ?
webinar-over = { $title } n’accueille plus ni questions ni prises de parole.
webinar-enough = Vous avez posé beaucoup de questions aujourd’hui. Laissez la place aux autres et revenez demain.
webinar-added = Votre question est dans la liste de { $title }. Tout le monde la lit dans sa langue et peut la soutenir.
webinar-take = Retirer ma question
webinar-taken = Votre question n’est plus dans la liste.
webinar-question-gone = Cette question n’est plus là.
webinar-question-decided = Cette question est déjà dans la liste.
# $question : une question ; $minutes : un nombre.
webinar-alike = Une question proche a déjà été posée : « { $question } ». Est-ce la même ? Sans choix de votre part, la vôtre rejoint la liste dans { $minutes } minutes.
webinar-alike-answered = Une question proche a déjà reçu une réponse : « { $question } ». Est-ce la même ? Sans choix de votre part, la vôtre rejoint la liste dans { $minutes } minutes.
webinar-alike-join = C’est la même : je la soutiens
webinar-alike-other = La mienne est différente
# Listes. $count : personnes.
webinar-list = Questions pour { $title }
webinar-list-none = Il n’y a pas encore de question. La vôtre peut être la première.
webinar-list-hint = Choisissez une question pour dire que vous voulez aussi une réponse. Les plus attendues viennent en premier.
webinar-desk-hint = Choisissez une question pour y répondre, la masquer ou la réunir avec une autre.
webinar-supported = { $count ->
    [one] C’est noté : { $count } personne attend une réponse à { $title }.
   *[other] C’est noté : { $count } personnes attendent une réponse à { $title }.
}
webinar-same = proche
# $name : comme quelqu’un veut être appelé.
webinar-asked-by = de { $name }
webinar-answered = ✓ réponse donnée
webinar-answer-is = Réponse : { $answer }
webinar-original = Original : { $text }
# Boutons.
webinar-ask = Poser une question
webinar-questions = Les questions
webinar-speak = Je voudrais prendre la parole
webinar-here = Je suis là
webinar-take-part = Questions et prises de parole
webinar-refresh = Actualiser
webinar-back = Retour
webinar-desk = Traiter les questions
webinar-floor-open = Prises de parole
webinar-there-open = Combien de présences
webinar-after-open = La suite : enregistrement, résumé
webinar-hub = { $title } : questions et parole
# $questions, $speakers, $there : des nombres.
webinar-hub-counts = Questions : { $questions } · demandes de parole : { $speakers } · présences : { $there }
webinar-hub-open = Continuer
webinar-go-on = Ici, vous pouvez poser une question, lire les autres et participer.
webinar-in-private = Je vous ai écrit en privé.
webinar-come-private = Cela se fait en privé : écrivez-moi d’abord là-bas.
# Pour qui anime. $question : une question.
webinar-done = Réponse donnée à l’oral
webinar-write = Répondre par écrit
webinar-undone = Finalement sans réponse
webinar-done-noted = C’est noté. Les personnes qui l’ont posée ou soutenue le sauront.
webinar-merge = Réunir avec une autre
webinar-merge-with = Avec laquelle réunir « { $question } » ?
webinar-merge-none = Il n’y a pas d’autre question avec laquelle réunir « { $question } ».
webinar-merged = Elles n’en font plus qu’une ; toutes les personnes intéressées sont comptées.
webinar-together = Réunies avec elle :
webinar-apart = Séparer : { $question }
webinar-parted = Elle est de nouveau à part.
webinar-hide = Masquer
webinar-hidden = Masquée : « { $question } ». La personne qui l’a posée sait pourquoi.
webinar-unhide = L’afficher de nouveau
# Ce que l’on dit aux personnes. $question : une question.
webinar-told-answered-own = Votre question pour { $title } a une réponse :
webinar-told-answered = Une question que vous soutenez à { $title } a une réponse :
webinar-told-aloud = La réponse a été donnée à l’oral.
webinar-told-hidden = Les personnes qui animent { $title } ont retiré votre question « { $question } » de la liste. Vous pouvez la poser autrement. Leur raison :
webinar-told-merged = Votre question pour { $title } a été réunie avec une autre qui demande la même chose : « { $question } ». Votre voix y compte, et la réponse vous parviendra.
# Prendre la parole. $position : une place dans la liste ; $name : comme quelqu’un veut être appelé.
dialogue-webinar-speaker = Demander la parole
    .about = Vous serez dans la liste des prises de parole. Je vous dis ici quand c’est votre tour.
    .done = Vous êtes dans la liste.
webinar-speaker-name = Comment voulez-vous que l’on vous appelle ?
    .help = Un prénom, un rôle, une association. Par exemple : Lina, enseignante
    .why = Pour vous donner la parole. Les personnes qui animent l’événement le lisent ; votre compte n’est pas affiché.
webinar-place = { $title } : vous êtes numéro { $position } dans la liste, sous le nom de { $name }. Les personnes qui n’ont pas encore parlé passent d’abord, puis celles qui ont demandé plus tôt.
webinar-place-again = { $title } : vous êtes numéro { $position } dans la liste, sous le nom de { $name }. Vous avez déjà parlé : les personnes qui ne l’ont pas fait passent avant vous.
webinar-place-none = Vous n’êtes pas dans la liste des prises de parole de { $title }.
webinar-place-left = Vous n’êtes plus dans la liste de { $title }.
webinar-turn = { $title } : c’est à vous de parler.
webinar-soon = { $title } : ce sera sans doute bientôt à vous. Préparez-vous.
webinar-rename = Un autre nom
webinar-leave = Quitter la liste
webinar-floor = Prises de parole à { $title }
webinar-floor-none = Personne ne demande la parole pour le moment.
webinar-floor-more = { $count ->
    [one] et { $count } autre personne
   *[other] et { $count } autres personnes
}
webinar-floor-why = D’abord les personnes qui n’ont pas encore parlé, puis celles qui ont demandé plus tôt.
webinar-floor-called = a la parole
webinar-floor-times = { $count ->
    [one] a parlé une fois
   *[other] a parlé { $count } fois
}
webinar-floor-next = Donner la parole à { $name }
webinar-floor-spoken = { $name } a parlé
webinar-floor-away = Je ne peux pas joindre { $name } en privé : appelez par le nom.
# Être là. $count : personnes.
webinar-here-noted = C’est noté : vous êtes à { $title }. Les personnes qui organisent ne voient que des nombres.
webinar-here-closed = On peut dire sa présence à { $title } d’une demi-heure avant le début jusqu’à un jour après la fin.
webinar-there-head = Les présences à { $title }, en nombres
webinar-there-none = Personne ne l’a encore dit.
webinar-there = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
webinar-there-unknown = langue inconnue
# Après.
webinar-after = Après { $title }
webinar-after-head = Après { $title } : ce qui reste
webinar-after-early = Vous pourrez remplir ceci quand { $title } sera terminé.
webinar-after-none = Il n’y a encore rien : vous pouvez ajouter un enregistrement, un résumé et des ressources.
webinar-after-kept = C’est noté. Là où c’était déjà annoncé, c’est corrigé.
webinar-after-told = C’est envoyé aux personnes prévenues de l’événement et à celles qui sont venues, dans leurs langues.
webinar-after-tell = Prévenir les personnes concernées
webinar-after-tell-again = Annoncer ce qui a été ajouté
webinar-after-more = Sur cet événement
webinar-after-recording = Enregistrement
webinar-after-summary = Ce qui s’est dit
webinar-after-resources = À lire et à utiliser
webinar-after-add-recording = Ajouter l’enregistrement
webinar-after-change-recording = Changer l’enregistrement
webinar-after-drop-recording = Retirer l’enregistrement
webinar-after-add-summary = Ajouter le résumé
webinar-after-change-summary = Changer le résumé
webinar-after-drop-summary = Retirer le résumé
webinar-after-add-resources = Ajouter les ressources
webinar-after-change-resources = Changer les ressources
webinar-after-drop-resources = Retirer les ressources
dialogue-webinar-recording = Donner l’enregistrement
    .about = Cela s’affiche avec l’événement et est annoncé, quand vous l’envoyez, aux personnes prévenues ou venues.
    .done = C’est noté.
webinar-recording-link = Où est l’enregistrement ?
    .help = Collez son adresse. Par exemple : https://example.org/enregistrement
    .why = Tout le monde peut le lire, pour que les personnes absentes en profitent aussi.
dialogue-webinar-summary = Donner un résumé
    .about = Cela s’affiche avec l’événement et est annoncé, quand vous l’envoyez, aux personnes prévenues ou venues.
    .done = C’est noté.
webinar-summary-text = Qu’est-ce qui s’est dit et décidé ?
    .help = Dans votre langue, 400 mots au plus, sans noms de personnes. Par exemple : Trois villes ont raconté comment elles ont trouvé des logements.
    .why = Tout le monde peut le lire, pour que les personnes absentes en profitent aussi.
dialogue-webinar-resources = Donner des ressources
    .about = Cela s’affiche avec l’événement et est annoncé, quand vous l’envoyez, aux personnes prévenues ou venues.
    .done = C’est noté.
webinar-resources-text = Que peut-on lire ou utiliser ?
    .help = Une par ligne : un titre et son adresse, 200 mots au plus. Par exemple : Guide de l’accueil https://example.org/guide
    .why = Tout le monde peut le lire, pour que les personnes absentes en profitent aussi.
webinar-hidden-untold = Masquée : « { $question } ». Je n’ai pas pu prévenir la personne qui l’a posée.

# Corrections and withdrawals that a room refused.
bc-not-corrected = la correction n’y est pas arrivée : quelqu’un a peut-être supprimé le message
bc-not-deleted = le message n’a pas pu y être supprimé

# Events: what is refused, and where to subscribe.
event-fix-cancelled = { $title } : la rencontre est annulée. Si elle a lieu malgré tout, dites-le d’abord.
event-date-past = { $date } : cette date est passée. Choisissez un jour à venir.
event-dates-days = Pendant combien de jours peut-on répondre ?
    .help = Écrivez un nombre de jours, par exemple 7. Sans réponse, c’est 7. Le choix se termine au plus tard à la première des dates.
    .why = À la fin, vous apprenez combien de personnes peuvent venir à chaque date.
event-poll-ends = Fin des réponses : { $date }.
event-poll-past = Cette date est passée, ou trop proche pour qu’on la demande : { $text }. Proposez des dates à venir.
event-withdrawn = { $title } n’est plus dans la liste des rencontres du réseau. Vous aviez répondu que vous veniez, ou peut-être : renseignez-vous auprès de l’équipe d’organisation avant de vous mettre en route.
wrong-date-whole = Il me faut ici une date complète : jour, mois et année. Par exemple : 15/06/2027
wrong-before = C’est avant le { $date }, votre réponse à « { $question } ». Écrivez une date plus tardive, ou changez d’abord l’autre.
wrong-after = C’est après le { $date }, votre réponse à « { $question } ». Écrivez une date plus proche, ou changez d’abord l’autre.

# Names, and the life of rooms
command-name = nom
    .words = nom, pseudo, pseudonyme, surnom
    .about = Choisir le nom que les autres voient
name-claimed = « { $name } » (nom librement choisi)
name-off = aucun
    .words = off, aucun, retirer, enlever
name-shown = Dans les autres salons, on vous voit sous le nom que vous avez choisi : { $name }. Pour revenir au nom de votre compte, écrivez { $command } { $off }.
name-shown-own = Dans les autres salons, on vous voit sous le nom de votre compte : { $name }. Pour en montrer un autre, écrivez { $command } suivi de ce nom.
name-shown-nobody = Votre compte n’a pas de nom qui puisse être montré. Pour en choisir un, écrivez { $command } suivi de ce nom.
name-set = Désormais, les autres salons vous voient sous le nom { $name }, sans votre image. Ce que vous avez écrit avant reste tel quel. Pour revenir au nom de votre compte, écrivez { $command } { $off }.
name-removed = Désormais, les autres salons vous voient de nouveau sous le nom de votre compte : { $name }.
name-removed-none = Vous n’aviez pas choisi d’autre nom : rien n’a changé.
name-long = Un nom a { $most } caractères au plus. Merci d’en choisir un plus court.
name-empty = Un nom a besoin d’au moins une lettre visible. Merci d’en choisir un autre.
name-claims = { $name } peut passer pour le bot ou pour quelqu’un qui dirige le groupe. Merci de choisir un autre nom.
name-unsure = Si vous souhaitez qu’on vous voie sous le nom { $name }, écrivez-le entre guillemets : { $command } "{ $plain }"
name-exported = Nom que voient les autres salons : { $name }
life-pinned = { $named ->
    [yes] { $name } a épinglé ce message.
   *[no] Ce message a été épinglé dans un autre salon.
}
life-renamed = { $named ->
    [yes] { $name } a renommé l’autre salon : { $title }
   *[no] L’autre salon a un nouveau nom : { $title }
}
life-pictured = { $named ->
    [yes] { $name } a changé l’image de l’autre salon.
   *[no] L’autre salon a une nouvelle image.
}
life-unpictured = { $named ->
    [yes] { $name } a retiré l’image de l’autre salon.
   *[no] L’autre salon n’a plus d’image.
}
life-joined = { $count ->
    [one] { $names } a rejoint le salon
   *[other] { $names } ont rejoint le salon
}
life-joined-many = { $count ->
    [one] { $count } personne a rejoint le salon
   *[other] { $count } personnes ont rejoint le salon
}
life-left = { $count ->
    [one] { $names } a quitté le salon
   *[other] { $names } ont quitté le salon
}
life-left-many = { $count ->
    [one] { $count } personne a quitté le salon
   *[other] { $count } personnes ont quitté le salon
}
topic-opened = Le sujet { $name } a maintenant son propre salon de l’autre côté : ce qui s’écrit ici s’y lit.
topic-welcome = Ce salon est celui du sujet { $name }, ouvert dans un autre salon du pont : ce qui s’écrit ici s’y lit.

# Reactions, polls, contacts

# Réactions des personnes des autres salons : $tally est une liste comme « 👍 3 · ❤️ 2 ».
reaction-tally = Dans les autres salons : { $tally }
reaction-elsewhere = Réactions des autres salons

# Sondages que le robot tient dans plusieurs salons.
# $most : combien d’options on peut choisir
poll-several = { $most ->
    [one] Un seul choix
   *[other] Jusqu’à { $most } choix
}
# $percent : part des réponses ; $count : combien ont choisi cette option
poll-share = { $percent } % · { $count }
poll-people = { $count ->
    [0] Aucune réponse pour l’instant.
    [one] { $count } personne a répondu, tous salons confondus.
   *[other] { $count } personnes ont répondu, tous salons confondus.
}
poll-results = Résultats, tous salons confondus
poll-final = Sondage clos, résultats définitifs
poll-final-people = { $count ->
    [0] Aucune réponse.
    [one] { $count } personne a répondu, tous salons confondus.
   *[other] { $count } personnes ont répondu, tous salons confondus.
}
poll-counts-here = Les réponses au sondage ci-dessus ne peuvent pas être comptées avec celles des autres salons. Merci de répondre ici : c’est ce sondage qui compte.
poll-elsewhere = On peut répondre dans les autres salons.
poll-close = Clore le sondage
poll-counted = C’est compté. Appuyez encore une fois pour retirer votre réponse.
poll-taken-back = Réponse retirée.
poll-over = Ce sondage est clos.
poll-too-many = { $most ->
    [one] Un seul choix, s’il vous plaît.
   *[other] { $most } choix au plus. Appuyez sur l’un des vôtres pour le retirer.
}
poll-close-not-yours = Seules la personne qui a posé la question et l’administration de ce salon peuvent clore le sondage.
poll-not-person = Seules des personnes peuvent répondre.

# Quelqu’un a envoyé un contact : son numéro ne va nulle part sans son accord.
contact-ask = Dois-je transmettre ce contact aux autres salons ? Un numéro appartient à quelqu’un : cette personne est-elle d’accord ?
contact-yes = Avec le numéro
contact-name-only = Le nom seulement
contact-no = Non
contact-passed = Transmis aux autres salons.
contact-passed-name = Nom transmis aux autres salons, sans le numéro.
contact-kept = Non transmis aux autres salons.
contact-not-yours = Seule la personne qui a envoyé ce contact peut décider.
contact-gone = La décision est déjà prise.

# Linking rooms from chat, status, what did not arrive
command-bridge = pont
    .words = pont, ponts, passerelle
    .about = Relier des salons (à écrire dans un groupe)
command-status = etat
    .words = état, statut, état des ponts
    .about = Comment vont les ponts
command-retry = relancer
    .words = relancer, réessayer, renvoyer
    .about = Renvoyer ce qui n’a pas pu être remis
bridging-word-new = nouveau
    .words = nouveau, nouvelle, créer
    .about = créer un pont qui commence par ce salon
bridging-word-join = rejoindre
    .words = rejoindre, joindre, entrer
    .about = relier ce salon à un pont, avec un code donné par l’un de ses salons
bridging-word-code = code
    .words = code, inviter
    .about = obtenir un code pour un salon de plus
bridging-word-language = langue
    .words = langue, parler
    .about = dire quelle langue on parle dans ce salon
bridging-word-list = liste
    .words = liste, lister, salons
    .about = voir les salons de ce pont
bridging-word-members = membres
    .words = membres, personnes
    .about = dire, ou non, qui arrive et qui part dans les autres salons
bridging-word-pause = pause
    .words = pause, suspendre, arrêter
    .about = ne rien transmettre pendant un temps
bridging-word-resume = reprendre
    .words = reprendre, continuer
    .about = transmettre à nouveau
bridging-word-leave = quitter
    .words = quitter, partir, sortir
    .about = retirer ce salon de son pont
bridging-word-help = aide
    .words = aide
    .about = voir ce que vous pouvez écrire
bridging-word-on = oui
    .words = oui, activer
bridging-word-off = non
    .words = non, désactiver
bridging-placeholder-name = NOM
bridging-placeholder-code = CODE
bridging-placeholder-language = LANGUE
bridging-placeholder-switch = oui/non
bridging-example-name = Port
bridging-room = { $title } ({ $platform })
bridging-hello = Bonjour, je suis Passerelle. Je relie ce salon à d’autres, sur Telegram ou Matrix, et je traduis ce qu’on y écrit. Une personne qui administre ce salon peut me régler :
bridging-hello-terms = Tant que ce salon ne fait partie d’aucun pont, je n’y lis que ces commandes. Si personne ne s’en sert, je pars dans { $hours } heures.
bridging-complete = Merci. J’ai tout ce qu’il me faut dans ce salon.
bridging-farewell = Personne n’a relié ce salon : je m’en vais. Vous pouvez m’ajouter à nouveau quand vous voulez.
bridging-missing = Ce qu’il me manque encore dans ce salon :
bridging-check-privacy-mode = voir les messages : donnez-moi le rôle d’admin dans ce groupe ; ou demandez à la personne qui me fait fonctionner de désactiver le mode privé dans BotFather (/setprivacy), puis retirez-moi et ajoutez-moi à nouveau
bridging-check-cannot-write = le droit d’envoyer des messages (Telegram : permissions du groupe ; Matrix : mon niveau de pouvoir)
bridging-check-cannot-delete = supprimer une copie quand son auteur supprime le message : laissez-moi supprimer des messages (Telegram : droit d’admin ; Matrix : niveau 50)
bridging-check-encrypted = de quoi lire ce salon chiffré : je n’en ai pas les clés
bridging-check-not-member = faire partie de ce salon
bridging-admins-only = Seule une personne qui administre ce salon peut faire cela.
bridging-unknown = Je ne connais pas « { $word } ». Vous pouvez écrire :
bridging-help = Ce salon fait partie du pont « { $name } ». Ses admins peuvent écrire :
bridging-help-none = Ce salon ne fait encore partie d’aucun pont. Ses admins peuvent écrire :
bridging-name-missing = Donnez un nom au pont, par exemple : { $command }
bridging-name-long = Ce nom est trop long : { $most } caractères au plus, par exemple : { $command }
bridging-name-taken = Il y a déjà un pont nommé « { $name } ». Choisissez un autre nom : { $command }
bridging-made = Le pont « { $name } » existe, avec ce salon en { $language }.
bridging-made-terms = Les messages peuvent être traduits par tout moteur que mon exploitant a réglé, même extérieur. Pour une autre langue : { $command }
bridging-code = Pour relier un salon de plus, ajoutez-moi là-bas ; dans l’heure, une personne qui l’administre y écrit :
bridging-code-missing = Écrivez le code reçu d’une personne qui administre un autre salon, puis la langue de celui-ci, par exemple : { $command }
bridging-code-wrong = Ce code n’est pas bon, ou ne l’est plus : un code vaut une heure et pour un seul salon. Dans un salon du pont, on en obtient un autre avec : { $command }
bridging-language-which = Quelle langue parle-t-on dans ce salon ?
bridging-language-unknown = Je ne connais pas la langue « { $text } ». Quelle langue parle-t-on dans ce salon ?
bridging-language-set = La langue de ce salon est maintenant : { $language }.
bridging-joined = Ce salon fait maintenant partie du pont « { $name } », en { $language }. Ce qu’on écrit ici va dans les autres salons, et inversement.
bridging-joined-there = { $title } a rejoint le pont « { $name } », en { $language }. Ce qu’on écrit ici y va aussi désormais.
bridging-encrypted-here = Ce salon est chiffré. Ce que je transmets ailleurs est déchiffré pour cela : je peux le lire et, dans les salons sans chiffrement, leur serveur aussi.
bridging-encrypted = Au moins un salon de ce pont est chiffré. Le chiffrement protège les messages à l’intérieur de ce salon. Ce que je transmets d’un salon à l’autre est déchiffré pour cela : je peux le lire et, dans les salons sans chiffrement, leur serveur aussi.
bridging-already = Ce salon fait déjà partie du pont « { $name } ».
bridging-has-bridge = Ce salon fait partie du pont « { $name } ». Pour le relier ailleurs, quittez d’abord celui-là : { $command }
bridging-from-file = Le pont « { $name } » est réglé dans la configuration de mon exploitant ; il ne peut être changé que là.
bridging-none = Ce salon ne fait encore partie d’aucun pont. Pour en créer un : { $command }
bridging-is-paused = Ce pont est en pause. Pour transmettre à nouveau : { $command }
bridging-rooms = Salons du pont « { $name } » :
bridging-room-line = { $title }, { $language }
bridging-room-line-here = { $title }, { $language } – ce salon
bridging-left = Ce salon a quitté le pont « { $name } ». Je reste { $hours } heures, si vous voulez le relier ailleurs.
bridging-left-there = { $title } a quitté le pont « { $name } ».
bridging-paused = Le pont « { $name } » est en pause : rien n’est transmis, et ce qu’on écrit entre-temps ne le sera pas plus tard. Pour continuer : { $command }
bridging-paused-already = Le pont « { $name } » est déjà en pause.
bridging-paused-there = Depuis un autre salon, le pont « { $name } » a été mis en pause : rien n’est transmis, et ce qu’on écrit entre-temps ne le sera pas plus tard.
bridging-resumed = Le pont « { $name } » transmet à nouveau. Pour le mettre en pause : { $command }
bridging-resumed-already = Le pont « { $name } » transmet déjà.
bridging-resumed-there = Le pont « { $name } » transmet à nouveau.
bridging-members-tells = Les salons de ce pont apprennent qui arrive et qui part dans les autres. Pour changer cela : { $off }
bridging-members-silent = Les salons de ce pont n’apprennent pas qui arrive et qui part dans les autres. Pour changer cela : { $on }
bridging-members-on = Désormais, les salons de ce pont apprennent qui arrive et qui part dans les autres.
bridging-members-off = Désormais, les salons de ce pont n’apprennent plus qui arrive et qui part dans les autres.
bridging-in-groups = Les salons se relient de l’intérieur : ajoutez-moi à un groupe ou salon que vous administrez, et écrivez-y : { $command }
status-title = Pont « { $name } »
status-title-paused = Pont « { $name } », en pause
status-room = { $title }, { $language }
status-up-to-date = à jour
status-behind = { $count ->
    [one] un message attend, depuis { $age }
   *[other] { $count } messages attendent, depuis { $age }
}
status-closed = { $count ->
    [0] je ne peux pas y écrire
    [one] je ne peux pas y écrire ; un message attend
   *[other] je ne peux pas y écrire ; { $count } messages attendent
}
status-failed = { $count ->
    [one] une remise a échoué
   *[other] { $count } remises ont échoué
}
status-problem = dernier problème il y a { $age } : { $problem }
status-problem-room-closed = on ne m’a pas laissé entrer
status-problem-too-big = c’était trop volumineux
status-problem-not-allowed = je n’en avais pas le droit
status-problem-server-error = une panne de l’autre côté
status-problem-bad-answer = une réponse incompréhensible de l’autre côté
status-problem-bad-request = l’autre côté n’en veut pas
status-problem-key-destroyed = ce n’était plus lisible
status-problem-expired = l’attente a été trop longue
status-engine = { $source } → { $target } : traduit par { $engine }
status-reserved = En privé, seules les personnes qui administrent le bot peuvent le demander. Dans un salon relié, tout le monde le peut.
status-nothing = Il n’y a encore aucun pont.
status-dead = N’a pas pu être remis
status-dead-line = { $bridge }, { $platform } #{ $number } : { $problem } ({ $count })
status-dead-retry = Pour tout renvoyer : { $command }
status-private = en privé
status-retried = { $count ->
    [one] Une remise est tentée à nouveau.
   *[other] { $count } remises sont tentées à nouveau.
}
status-retried-none = Il n’y a rien à tenter à nouveau.
truth-undelivered = { $count ->
    [one] Un salon n’a pas reçu tout ce message.
   *[other] { $count } salons n’ont pas reçu tout ce message.
}
truth-retried = Ce message n’est pas arrivé dans tous les salons ; il est renvoyé.
truth-shortened-too-big = Ce qui accompagne ce message est trop volumineux pour certains salons : ils l’ont reçu sans.
truth-shortened-gone = Ce qui accompagne ce message n’était plus là pour certains salons : ils l’ont reçu sans.
truth-shortened-not-allowed = Certains salons n’acceptent pas ce qui accompagne ce message : ils l’ont reçu sans.
truth-shortened-other = Certains salons ont reçu ce message sans ce qui l’accompagne.
truth-room-closed = Je ne peux plus écrire dans un salon du pont « { $bridge } » ({ $platform } #{ $number }, { $language }). Ce qui lui est destiné attend { $days } jours au plus ; les autres salons continuent.
truth-room-back = Je peux à nouveau écrire dans le salon du pont « { $bridge } » ({ $platform } #{ $number }, { $language }). Ce qui attendait est en route.
