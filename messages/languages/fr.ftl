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
