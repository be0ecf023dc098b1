"""Given names that are common among the people this network speaks of, folded, and no word or town here.

Short on purpose: a name that is missing is still found by its title ("Mme …") or by "s'appelle"; a word taken for a
name is a false alarm every time it is used ("Florence", "Pilar", "Grâce à", حسن).
"""

from __future__ import annotations

from messages.sensitive.vocabulary import words

_LATIN = (
    "aamir abda abdallah abdel abdelkader abdi abdirahman abdou abdoul abdoulaye abdul abdullah abdullahi "
    "abdulrahman abebe abeni abiodun abou aboubacar adaeze adama adele adil adjoa adriana agathe agnes ahmad "
    "ahmed aicha aida aisha aissata aissatou akim akosua akwasi alain alejandra alejandro alhassan ali alice "
    "alicia alimata alioune almaz alseny amadou amara amelie amina aminata amine amir amira ana anabela anais "
    "andrea andreia andres andrew andriy angela angelica anita anna anne annie anthony antoine antonia antonio "
    "arash ariane armando arthur asha ashraf assane assiatou astou aurelie awa aya ayaan ayman aziz aziza babacar "
    "bakary barbara beatriz benedicte benjamin benoit bereket berivan bernadette bernard bilal binetou binta "
    "boubacar brahim brayan brigitte bruno camila camille camilo carla carlos carmen catalina catarina catherine "
    "cedric celia celine cesar chantal charles cheikh chidi chinedu chioma chloe christelle christian christine "
    "claudia claudine clotilde colette cristina daniel daniela danielle daouda david deborah demba denis denise "
    "diana didier diego djamila djeneba dmytro dominique driss ebrima edith eduardo elena eleonora elhadj eliane "
    "elisa elisabeth elizabeth elsa emeka emilia emilie emma emmanuel eric ernesto esther eugenie eva evelyne "
    "fabiana fabienne fadumo farah farid farida farzana fatima fatimah fatimata fatma fatou fatoumata fatumata "
    "felipe ferdinand fernanda fernando filipa filmon florian francine francois francoise frederic gabriel "
    "gabriela gaelle genevieve georges gerard ghislaine gilles gonzalo guerline guillaume guillermo gustavo "
    "habiba hadja haile hakim hala halima hamid hamidou hamza hanan hanane hannah haroun hassan hassane hawa "
    "helen helena helene henri hicham hichem hiwot hodan hortense hossein houda hugo hussein ibou ibrahim "
    "ibrahima idrissa ifeoma ignacio ikram ines ingrid irene iryna isaac isabel isabelle isatou ismael ismail "
    "issa issouf ivan jacqueline jacques jamal james jamila janeth javier jean jeanne jennifer jessica jhon joana "
    "joao joaquim jocelyne joel john jorge jose josefa joseph josiane joyce juan juana judith julia julian "
    "juliana julie julien juliette kadiatou kadidia kadija karim karima karine kebba kevin khadidja khadija "
    "khadim khady khaled khoudia kofi kwabena kwame lamin lamine larissa lassana latifa laura laurent lea leila "
    "leticia leyla lidia liliana lina lorena louis louise lucas lucia lucie ludovic luis luisa lydia madeleine "
    "mahamadou mahdi mahmoud malik malika mamadou mamady manon manuel manuela marcela marcia marcos margarida "
    "margarita maria mariam mariama mariana marianne maribel marie maritza marlene marta martine mary maryam "
    "masoud mateus matheus mathieu matias maurice mauricio maxime mehari mehdi michael michel michele miguel "
    "milena miriam modou mohamad mohamed mohammad mohammed moktar monica monique moussa moustapha muhammad musa "
    "mustafa mustapha myriam nabil nadia nadine nafissatou naima najib najibullah narges nasser natalia nathalie "
    "ndeye nelly nelson ngozi nicolas nicole noelia norma nour odete odile oksana olena olga oliver olivia "
    "olivier olufemi omar ophelie oulimata oumar oumou ousman ousmane pablo parwana pascal patricia patrick paul "
    "paula pauline paulo pedro penda peter philippe pierre rachel rachid rachida rafael rafaela rahim rahma "
    "ramatou ramon rana raquel rasha rashid raul rebeca rebecca renata reza ricardo rima rita robert roberto "
    "rodrigo rojda rokia rosa rosalba roxana ruth sabine sabrina sahra saida saidou saleh salif salima salimata "
    "saliou salma sami samia samir samira samrawit samuel sandra sara sarah saran sebastien sekou selam selma "
    "sergio seydou shirin shukria silvia simone sofiane solange sonia sophie soraya souleymane soumaya stephane "
    "stephanie sulayman susan susana suzanne svitlana sylvie tahir tamara tarek tariq tatiana teresa tereza "
    "tesfaye therese thiago thierno thierry thomas tiago tidiane tigist tomas tunde valentina valeria vanessa "
    "vera veronica veronique virginie viviane volodymyr walid wassim wendy widline wilfredo william wilmer wilson "
    "wislande xavier ximena xiomara yacine yacouba yahya yann yasmin yasmina yasmine yassine yaya yeison yesenia "
    "yolanda yonas youssef youssouf yuliana yussuf yusuf yves yvette yvonne zabihullah zahra zainab zakaria "
    "zeinab zineb zoe zohra"
)
_ARABIC = (
    "محمد احمد محمود مصطفى مصطفي يوسف ابراهيم اسماعيل موسى موسي عيسى عثمان عبدالله عبدالرحمن حسين فاطمه خديجه "
    "عايشه مريم "
    "زينب سلمى سلمي ليلى ليلي خالد ناديه سميره رشيد طارق بلال ياسين عماد سامي رامي هشام فوزيه حليمه سعاد "
    "رانيا دينا ساره مروى يونس ابوبكر مامادو فاتو فاتوماتا اسامه سليمان داود يعقوب ايوب زكريا ادريس حمزه ايمن "
    "وليد رقيه صفيه نعيمه رشيده هاجر مليكه خليل "
    "مروان "
    " زياد فادي غسان لوي قاسم جعفر عباس كارمن ماريا"
)
GIVEN = words(f"{_LATIN} {_ARABIC}")

# People of history, after whom schools and prizes are named, and writers whom practices quote.
HISTORIC = words(
    "nelson_mandela rosa_parks martin_luther paulo_freire frantz_fanon aime_cesaire victor_hugo simone_veil "
    "simone_weil rosa_luxemburg che_guevara simon_bolivar jose_marti thomas_sankara amilcar_cabral samora_machel "
    "edward_said hannah_arendt abbe_pierre mahmoud_darwish marielle_franco rigoberta_menchu jean_jaures "
    "jean_moulin louise_michel emile_zola angela_davis patrice_lumumba kwame_nkrumah julius_nyerere victor_jara "
    "pablo_neruda frida_kahlo augusto_boal jose_saramago karl_marx bell_hooks audre_lorde albert_camus "
    "marie_curie maria_auxiliadora charles_darwin anne_frank ali_baba don_bosco"
)
