#include "features/lexicon/age_others.h"

const char *const chap_age_language[CHAP_N_AGE_LANGUAGES] = {
    "es", "pt", "fr", "de", "nl", "ru"};

#define ES (1 << CHAP_AGE_ES)
#define PT (1 << CHAP_AGE_PT)
#define FR (1 << CHAP_AGE_FR)
#define DE (1 << CHAP_AGE_DE)
#define NL (1 << CHAP_AGE_NL)
#define RU (1 << CHAP_AGE_RU)

const struct chap_age_word chap_age_word[] = {
    {"tengo", ES, 0, 0},
    {"cumplo", ES, 0, 0},
    {"cumplir", ES, 0, 0},
    {"cumpli", ES, 0, 0},
    {"edad", ES, 0, 0},
    {"anos", ES | PT, 0, 0},
    {"anitos", ES, 0, 0},
    {"eso", ES, 0, 0},
    {"primaria", ES, 0, 0},
    {"secundaria", ES, 0, 0},
    {"bachillerato", ES, 0, 0},
    {"bachi", ES, 0, 0},
    {"prepa", ES, 0, 0},
    {"grado", ES, 0, 0},
    {"secu", ES, 0, 0},
    {"tenho", PT, 0, 0},
    {"aninhos", PT, 0, 0},
    {"faco", PT, 0, 0},
    {"fazer", PT, 0, 0},
    {"idade", PT, 0, 0},
    {"ano", PT, 0, 0},
    {"serie", PT, 0, 0},
    {"medio", PT, 0, 0},
    {"jai", FR, 0, 0},
    {"nai", FR, 0, 0},
    {"ans", FR, 0, 0},
    {"jaurai", FR, 0, 0},
    {"suis", FR, 0, 0},
    {"jsuis", FR, 0, 0},
    {"chuis", FR, 0, 0},
    {"bin", DE, 0, 0},
    {"werd", DE, 0, 0},
    {"werde", DE, 0, 0},
    {"jahre", DE, 0, 0},
    {"jahr", DE, 0, 0},
    {"klasse", DE, 0, 0},
    {"alter", DE, 0, 0},
    {"gehe", DE, 0, 0},
    {"geh", DE, 0, 0},
    {"ben", NL, 0, 0},
    {"jaar", NL, 0, 0},
    {"zit", NL, 0, 0},
    {"bijna", NL, 0, 0},
    {"мне", RU, 0, 0},
    {"лет", RU, 0, 0},
    {"годиков", RU, 0, 0},
    {"классе", RU, 0, 0},
    {"класс", RU, 0, 0},
    {"seis", 0, ES | PT, 6},
    {"siete", 0, ES, 7},
    {"ocho", 0, ES, 8},
    {"nueve", 0, ES, 9},
    {"diez", 0, ES, 10},
    {"once", 0, ES, 11},
    {"doce", 0, ES, 12},
    {"trece", 0, ES, 13},
    {"catorce", 0, ES, 14},
    {"quince", 0, ES, 15},
    {"dieciseis", 0, ES, 16},
    {"diecisiete", 0, ES, 17},
    {"dieciocho", 0, ES, 18},
    {"diecinueve", 0, ES, 19},
    {"veinte", 0, ES, 20},
    {"treinta", 0, ES, 30},
    {"cuarenta", 0, ES, 40},
    {"cincuenta", 0, ES, 50},
    {"primero", 0, ES, 1},
    {"primer", 0, ES, 1},
    {"segundo", 0, ES | PT, 2},
    {"tercero", 0, ES, 3},
    {"tercer", 0, ES, 3},
    {"cuarto", 0, ES, 4},
    {"quinto", 0, ES | PT, 5},
    {"sexto", 0, ES | PT, 6},
    {"sete", 0, PT, 7},
    {"oito", 0, PT, 8},
    {"nove", 0, PT, 9},
    {"dez", 0, PT, 10},
    {"onze", 0, PT | FR, 11},
    {"doze", 0, PT, 12},
    {"treze", 0, PT, 13},
    {"catorze", 0, PT, 14},
    {"quinze", 0, PT | FR, 15},
    {"dezesseis", 0, PT, 16},
    {"dezessete", 0, PT, 17},
    {"dezoito", 0, PT, 18},
    {"dezenove", 0, PT, 19},
    {"vinte", 0, PT, 20},
    {"quatorze", 0, PT | FR, 14},
    {"dezasseis", 0, PT, 16},
    {"dezassete", 0, PT, 17},
    {"dezanove", 0, PT, 19},
    {"trinta", 0, PT, 30},
    {"quarenta", 0, PT, 40},
    {"cinquenta", 0, PT, 50},
    {"primeiro", 0, PT, 1},
    {"terceiro", 0, PT, 3},
    {"quinta", 0, PT, 5},
    {"sexta", 0, PT, 6},
    {"setimo", 0, PT, 7},
    {"setima", 0, PT, 7},
    {"oitavo", 0, PT, 8},
    {"oitava", 0, PT, 8},
    {"nono", 0, PT, 9},
    {"six", 0, FR, 6},
    {"sept", 0, FR, 7},
    {"huit", 0, FR, 8},
    {"neuf", 0, FR, 9},
    {"dix", 0, FR, 10},
    {"douze", 0, FR, 12},
    {"treize", 0, FR, 13},
    {"seize", 0, FR, 16},
    {"vingt", 0, FR, 20},
    {"trente", 0, FR, 30},
    {"quarante", 0, FR, 40},
    {"cinquante", 0, FR, 50},
    {"sixieme", 0, FR, 6},
    {"cinquieme", 0, FR, 5},
    {"quatrieme", 0, FR, 4},
    {"troisieme", 0, FR, 3},
    {"seconde", 0, FR, 0},
    {"premiere", 0, FR, 0},
    {"terminale", 0, FR, 0},
    {"sechs", 0, DE, 6},
    {"sieben", 0, DE, 7},
    {"acht", 0, DE | NL, 8},
    {"neun", 0, DE, 9},
    {"zehn", 0, DE, 10},
    {"elf", 0, DE | NL, 11},
    {"zwolf", 0, DE, 12},
    {"dreizehn", 0, DE, 13},
    {"vierzehn", 0, DE, 14},
    {"funfzehn", 0, DE, 15},
    {"sechzehn", 0, DE, 16},
    {"siebzehn", 0, DE, 17},
    {"achtzehn", 0, DE, 18},
    {"neunzehn", 0, DE, 19},
    {"zwanzig", 0, DE, 20},
    {"zwoelf", 0, DE, 12},
    {"fuenfzehn", 0, DE, 15},
    {"dreissig", 0, DE, 30},
    {"vierzig", 0, DE, 40},
    {"funfzig", 0, DE, 50},
    {"dritte", 0, DE, 3},
    {"dritten", 0, DE, 3},
    {"vierte", 0, DE, 4},
    {"vierten", 0, DE, 4},
    {"funfte", 0, DE, 5},
    {"funften", 0, DE, 5},
    {"sechste", 0, DE, 6},
    {"sechsten", 0, DE, 6},
    {"siebte", 0, DE, 7},
    {"siebten", 0, DE, 7},
    {"achte", 0, DE, 8},
    {"achten", 0, DE, 8},
    {"neunte", 0, DE, 9},
    {"neunten", 0, DE, 9},
    {"zehnte", 0, DE, 10},
    {"zehnten", 0, DE, 10},
    {"zes", 0, NL, 6},
    {"zeven", 0, NL, 7},
    {"negen", 0, NL, 9},
    {"tien", 0, NL, 10},
    {"twaalf", 0, NL, 12},
    {"dertien", 0, NL, 13},
    {"veertien", 0, NL, 14},
    {"vijftien", 0, NL, 15},
    {"zestien", 0, NL, 16},
    {"zeventien", 0, NL, 17},
    {"achttien", 0, NL, 18},
    {"negentien", 0, NL, 19},
    {"twintig", 0, NL, 20},
    {"dertig", 0, NL, 30},
    {"veertig", 0, NL, 40},
    {"vijftig", 0, NL, 50},
    {"eerste", 0, NL, 1},
    {"tweede", 0, NL, 2},
    {"derde", 0, NL, 3},
    {"vierde", 0, NL, 4},
    {"vijfde", 0, NL, 5},
    {"zesde", 0, NL, 6},
    {"brugklas", NL, NL, 0},
    {"шесть", 0, RU, 6},
    {"семь", 0, RU, 7},
    {"восемь", 0, RU, 8},
    {"девять", 0, RU, 9},
    {"десять", 0, RU, 10},
    {"одиннадцать", 0, RU, 11},
    {"двенадцать", 0, RU, 12},
    {"тринадцать", 0, RU, 13},
    {"четырнадцать", 0, RU, 14},
    {"пятнадцать", 0, RU, 15},
    {"шестнадцать", 0, RU, 16},
    {"семнадцать", 0, RU, 17},
    {"восемнадцать", 0, RU, 18},
    {"девятнадцать", 0, RU, 19},
    {"двадцать", 0, RU, 20},
    {"тридцать", 0, RU, 30},
    {"сорок", 0, RU, 40},
    {"пятьдесят", 0, RU, 50},
    {"первом", 0, RU, 1},
    {"втором", 0, RU, 2},
    {"третьем", 0, RU, 3},
    {"четвертом", 0, RU, 4},
    {"пятом", 0, RU, 5},
    {"шестом", 0, RU, 6},
    {"седьмом", 0, RU, 7},
    {"восьмом", 0, RU, 8},
    {"девятом", 0, RU, 9},
    {"десятом", 0, RU, 10},
    {"одиннадцатом", 0, RU, 11},
    {"четвёртом", 0, RU, 4},
    {"пятиклассник", RU, RU, 5},
    {"пятиклассница", RU, RU, 5},
    {"шестиклассник", RU, RU, 6},
    {"шестиклассница", RU, RU, 6},
    {"семиклассник", RU, RU, 7},
    {"семиклассница", RU, RU, 7},
    {"восьмиклассник", RU, RU, 8},
    {"восьмиклассница", RU, RU, 8},
    {"девятиклассник", RU, RU, 9},
    {"девятиклассница", RU, RU, 9},
};
const uint32_t chap_n_age_words =
    sizeof(chap_age_word) / sizeof(chap_age_word[0]);

#define NUMBER_ES \
	"(\\d{1,2}|diecinueve|diecisiete|cincuenta|dieciocho|dieciseis|" \
	"cuarenta|catorce|treinta|quince|veinte|nueve|siete|trece|diez|" \
	"doce|ocho|once|seis)"
#define NUMBER_PT \
	"(\\d{1,2}|cinquenta|dezasseis|dezassete|dezesseis|dezessete|" \
	"dezanove|dezenove|quarenta|quatorze|catorze|dezoito|quinze|trinta|" \
	"treze|vinte|doze|nove|oito|onze|seis|sete|dez)"
#define NUMBER_FR \
	"(\\d{1,2}|dix[ -](?:sept|huit|neuf)|cinquante|quarante|quatorze|" \
	"quinze|treize|trente|douze|seize|vingt|huit|neuf|onze|sept|dix|" \
	"six)"
#define NUMBER_DE \
	"(\\d{1,2}|fuenfzehn|achtzehn|dreissig|dreizehn|funfzehn|neunzehn|" \
	"sechzehn|siebzehn|vierzehn|funfzig|vierzig|zwanzig|sieben|zwoelf|" \
	"sechs|zwolf|acht|neun|zehn|elf)"
#define NUMBER_NL \
	"(\\d{1,2}|negentien|zeventien|achttien|veertien|vijftien|dertien|" \
	"twintig|veertig|vijftig|zestien|dertig|twaalf|negen|zeven|acht|" \
	"tien|elf|zes)"
#define NUMBER_RU \
	"(\\d{1,2}|восемнадцать|девятнадцать|четырнадцать|одиннадцать|" \
	"шестнадцать|двенадцать|пятнадцать|семнадцать|тринадцать|пятьдесят|" \
	"двадцать|тридцать|восемь|девять|десять|сорок|шесть|семь)"
#define ORDINAL_ES \
	"(\\d|primero|segundo|tercero|cuarto|primer|quinto|tercer|sexto)"
#define ORDINAL_PT \
	"(\\d{1,2}|primeiro|terceiro|segundo|oitava|oitavo|quinta|quinto|" \
	"setima|setimo|sexta|sexto|nono)"
#define ORDINAL_RU \
	"(\\d{1,2}|одиннадцатом|четвертом|четвёртом|восьмом|девятом|десятом|" \
	"седьмом|третьем|втором|первом|шестом|пятом)"

/* A letter or digit does not follow, and none comes before: any script. */
#define EDGE "(?![\\p{L}\\d])"
#define START "(?<![\\p{L}\\d])"
#define EMOJI "[\\x{2190}-\\x{2bff}\\x{fe0f}\\x{1f000}-\\x{1faff}]"
/* What closes a statement; not before a further number of a list. */
#define CLOSED "$|[.,!?;:)(~-]++(?:\\s++(?!\\d)|$)|" EMOJI
/* What may follow an age: an end, or one of these words. */
#define THEN(words) "(?!\\d)(?=\\s*(?:" CLOSED ")|\\s+(?:" words ")" EDGE ")"

/* "if i am 18", "when …", "i am not …", "he thinks that …" */
#define NOT_ES \
	"(?<!\\bsi )(?<!\\bsi yo )(?<!\\bcuando )(?<!\\bcuando yo )" \
	"(?<!\\bno )(?<!\\bya no )(?<!\\baunque )(?<!\\bcree que )" \
	"(?<!\\bcreen que )(?<!\\bpiensa que )(?<!\\bpiensan que )" \
	"(?<!\\bdice que )(?<!\\bdicen que )(?<!\\bdije que )"
#define TENGO_ES \
	NOT_ES "\\btengo(?: (?:solo|solamente|apenas|recien|ya|ahora))?"
#define YEARS_ES " ?(?:anos|anitos)"
#define ASK_ES \
	"y (?:tu|vos|usted|soy|vivo|voy|estoy|me llamo)|tu|vos|soy|vivo|" \
	"(?:recien )?cumplidos"
#define CHAT_ES \
	ASK_ES \
	"|pero|soy|voy|estoy|vivo|ja[ja]*|je[je]*|xd|bro|amig[oa]|" \
	"y(?! \\d)|de edad|cumplidos|recien cumplidos|hoy|aunque|nada mas"
#define WHEN_ES \
	" (?:manana|pronto|en (?:\\d+ |un |una |dos |tres |pocos )?" \
	"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|" \
	"septiembre|octubre|noviembre|diciembre|dias?|semanas?|mes|meses)|" \
	"el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|mes|" \
	"proximo)|la (?:semana|proxima)|est[ea] (?:mes|ano|semana))" EDGE
#define AT_SCHOOL_ES \
	NOT_ES \
	"\\b(?:estoy|voy|curso|soy|entro)(?: (?:en|a|de))?(?: el)? " ORDINAL_ES \
	" ?(?:o|°|er|ero|ro|do|to)?(?: curso)?(?: de)?(?: la)? "
#define NO_TEACHER_ES EDGE "(?! (?:como|de prof|dando|con mis))"

#define NOT_PT \
	"(?<!\\bse )(?<!\\bse eu )(?<!\\bquando )(?<!\\bquando eu )" \
	"(?<!\\bnao )(?<!\\bn )(?<!\\bque eu )(?<!\\bacha que )" \
	"(?<!\\bpensa que )(?<!\\bdisse que )(?<!\\bembora )"
#define TENHO_PT NOT_PT "\\btenho(?: (?:so|apenas|somente|ja|agora))?"
#define YEARS_PT " ?(?:anos|aninhos)"
#define ASK_PT "e (?:vc|voce|tu|ce|sou|moro|estou|to|meu nome)|vc|voce|tu"
#define CHAT_PT \
	ASK_PT "|mas|sou|moro|estou|to|k[k]+|rs[rs]*|haha|bro|man[oa]|" \
	       "amig[oa]|e(?! \\d)|de idade|hoje|embora"
#define WHEN_PT \
	" (?:amanha|logo|em (?:\\d+ |um |uma |dois |duas |tres |poucos )?" \
	"(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|" \
	"outubro|novembro|dezembro|dias?|semanas?|mes|meses)|" \
	"(?:n[ao] )?(?:semana|mes|ano) que vem|" \
	"(?:na|no) (?:proxim[oa]|segunda|terca|quarta|quinta|sexta|sabado|" \
	"domingo)|ess[ea] (?:mes|ano|semana)|daqui)" EDGE
#define AT_SCHOOL_PT NOT_PT "\\b(?:estou|to|tou|sou|ando|estudo) (?:n|d)"

#define NOT_FR \
	"(?<!\\bsi )(?<!\\bquand )(?<!\\blorsque )(?<!\\bpense que )" \
	"(?<!\\bpensent que )(?<!\\bcroit que )(?<!\\bcroient que )" \
	"(?<!\\bdit que )(?<!\\bdire que )"
#define JAI_FR \
	NOT_FR "\\b(?:jai|j ai|je nai|jnai)" \
	       "(?: (?:que|deja|juste|seulement|encore)){0,2}"
#define ASK_FR "et (?:toi|vous|tu|je|jhabite|jsuis)|toi|vous"
#define CHAT_FR \
	ASK_FR "|mais|je|jhabite|jsuis|lol|mdr|ptdr|xd|wesh|frere|bro|" \
	       "aussi|et(?! \\d)|depuis (?:hier|lundi|mardi|mercredi|jeudi|" \
	       "vendredi|samedi|dimanche)|aujourdhui"
#define WHEN_FR \
	" (?:demain|bientot|dans (?:un|une|deux|trois|quelques|\\d+) " \
	"(?:jours?|semaines?|mois)|en (?:janvier|fevrier|mars|avril|mai|" \
	"juin|juillet|aout|septembre|octobre|novembre|decembre)|" \
	"la semaine prochaine|le mois prochain|cette (?:annee|semaine)|" \
	"ce mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)" EDGE
#define AT_SCHOOL_FR NOT_FR "\\b(?:je suis|jsuis|chuis) (?:en|au) "
#define AFTER_SCHOOL_FR \
	THEN("[a-d]|et|au (?:college|lycee)|mais|lol|mdr|" \
	     "dans (?:un|le|mon) (?:college|lycee)|cette annee|generale|pro")

#define NOT_DE \
	"(?<!\\bwenn )(?<!\\bfalls )(?<!\\bals )(?<!\\bob )(?<!\\bbis )" \
	"(?<!\\bdass )(?<!\\bdenkt )(?<!\\bdenken )(?<!\\bglaubt )" \
	"(?<!\\bglauben )(?<!\\bsagt )"
#define BIN_DE \
	NOT_DE "(?:\\bich bin|\\bbin ich|^bin|[.,!] bin)" \
	       "(?: (?:erst|schon|jetzt|gerade|grad|nur|halt|auch|noch|" \
	       "eigentlich|gerade erst|jetzt erst))?"
#define ASK_DE "und (?:du|ihr|selbst|wohne|komme|gehe|ich)|du|wie alt"
/* "ich bin 13. geworden" is a place: a full stop needs more behind it. */
#define THEN_DE(words) \
	"(?!\\d)(?=\\s*(?:$|[,!?;:)(~-]++(?:\\s++(?!\\d)|$)|" EMOJI "|" \
	"\\.++(?:$|\\s++(?:und|du|wie|aber|wo|ich|was|wohne|komme|hast|" \
	"bist)\\b))|\\s+(?:" words ")" EDGE ")"
#define CHAT_DE \
	ASK_DE "|aber|haha|lol|xd|digga|bro|geworden|alt|jung|" \
	       "[wm](?=\\s*(?:$|[,.!/]))"
#define SOON_DE \
	"(?:bald|morgen|demnachst|(?:nachste|diese) woche|" \
	"(?:nachsten|diesen) monat|(?:nachstes|dieses) jahr|" \
	"im (?:januar|februar|marz|april|mai|juni|juli|august|september|" \
	"oktober|november|dezember)|am [a-z]+tag|in \\w+ " \
	"(?:tagen|wochen|monaten))"
#define GO_DE \
	NOT_DE "\\b(?:geh|gehe|bin|komme?)(?: ich)?" \
	       "(?: (?:jetzt|schon|erst|noch))? in "

/* "ik" is spelled out as if it were English. */
#define IK "(?:\\bik|\\bi know)"
#define NOT_NL \
	"(?<!\\bals )(?<!\\bdat )(?<!\\btoen )(?<!\\bof )" \
	"(?<!\\bwanneer )(?<!\\bzegt )"
#define BEN_NL NOT_NL "(?:" IK " ben|^ben|[.,!] ben)" JUST_NL
#define JUST_NL "(?: (?:pas|nu|al|net|nog|maar|ook|gewoon|nog maar|net pas))?"
#define ASK_NL "en (?:jij|jou|u|woon|zit)|jij|hoe oud"
#define CHAT_NL ASK_NL "|maar|haha|lol|xd|bro|gast|geworden|oud|jong"
#define ZIT_NL NOT_NL IK " zit(?: (?:nu|nog|al|pas))? in "
#define CLASS_NL "(?:klas|class|havo|vwo|vmbo|mavo|gymnasium|atheneum)"

#define NOT_RU \
	"(?<!если )(?<!когда )(?<!будто )(?<!не )(?<!думает что )" \
	"(?<!думают что )(?<!сказал что )(?<!сказала что )" \
	"(?<!говорю что )(?<!пока )"
#define MNE_RU \
	NOT_RU START \
	    "мне(?: (?:только|всего|уже|сейчас|пока|вообще|ещё|еще|" \
	    "ещё только|еще только|только что|недавно|вчера|сегодня)){0,2}"
#define YEARS_RU "(?: ?(?:лет|года|год|годиков)" EDGE ")"
#define ASK_RU "а (?:тебе|вам|ты)|тебе"
#define CHAT_RU ASK_RU "|но|и(?! \\d)|я|хаха|лол|бро|исполнилось"
#define AFTER_SCHOOL_RU \
	THEN("а ты|и|но|сейчас|(?:этой |нашей )?(?:школы|гимназии|лицея)")

#define AGES 1, 0, 6, 99
#define SOON 1, -1, 6, 99

/* Of a language's patterns the first that matches counts. */
const struct chap_age_other chap_age_other[] = {
    {TENGO_ES " " NUMBER_ES YEARS_ES THEN(CHAT_ES), CHAP_AGE_ES, AGES},
    {TENGO_ES " " NUMBER_ES THEN(ASK_ES), CHAP_AGE_ES, AGES},
    {NOT_ES "\\btengo (?:casi|como casi) " NUMBER_ES "(?:" YEARS_ES
            ")?" THEN(CHAT_ES),
        CHAP_AGE_ES, SOON},
    {NOT_ES
        "\\bsoy una? (?:chic[oa]|nin[oa]|chav[oa]|muchach[oa]|joven) de " NUMBER_ES
            YEARS_ES "\\b",
        CHAP_AGE_ES, AGES},
    {"\\b(?:manana|pronto|(?:el mes|la semana) que viene) cumplo " NUMBER_ES
     "(?:" YEARS_ES ")?" THEN(CHAT_ES),
        CHAP_AGE_ES, SOON},
    {NOT_ES "\\b(?:cumplo|cumplire|voy a cumplir) " NUMBER_ES "(?:" YEARS_ES
            ")?" WHEN_ES,
        CHAP_AGE_ES, SOON},
    {NOT_ES "\\bvoy a cumplir " NUMBER_ES "(?:" YEARS_ES ")?" THEN(CHAT_ES),
        CHAP_AGE_ES, SOON},
    {"\\b(?:acabo de cumplir|hoy cumplo|(?:ya|recien|ayer|hoy) cumpli) " NUMBER_ES
     "(?:" YEARS_ES ")?" THEN(CHAT_ES "|ayer|la semana pasada"),
        CHAP_AGE_ES, AGES},
    {"(?:\\bmi edad (?:es(?: de)? )?|^edad ?[:=]? ?)" NUMBER_ES "(?:" YEARS_ES
     ")?" THEN(ASK_ES),
        CHAP_AGE_ES, AGES},
    {"^(?:(?:solo|apenas|yo) )?" NUMBER_ES YEARS_ES
     "(?=\\s*(?:$|[.,!])|\\s+(?:" ASK_ES ")" EDGE ")",
        CHAP_AGE_ES, AGES},
    {AT_SCHOOL_ES "eso" NO_TEACHER_ES, CHAP_AGE_ES, 1, 11, 12, 15},
    {AT_SCHOOL_ES "grado" THEN("de primaria|y|pero"), CHAP_AGE_ES, 1, 5, 6, 12},
    {AT_SCHOOL_ES "secu(?:ndaria)?" NO_TEACHER_ES, CHAP_AGE_ES, 1, 11, 12, 17},
    {AT_SCHOOL_ES "primaria" NO_TEACHER_ES, CHAP_AGE_ES, 1, 5, 6, 11},
    {AT_SCHOOL_ES "(?:bachillerato|bachi)" NO_TEACHER_ES, CHAP_AGE_ES, 1, 15,
        16, 17},
    {AT_SCHOOL_ES "prepa(?:ratoria)?" NO_TEACHER_ES, CHAP_AGE_ES, 1, 14, 15,
        17},

    {TENHO_PT " " NUMBER_PT YEARS_PT THEN(CHAT_PT), CHAP_AGE_PT, AGES},
    {TENHO_PT " " NUMBER_PT THEN(ASK_PT), CHAP_AGE_PT, AGES},
    {NOT_PT "\\btenho quase " NUMBER_PT "(?:" YEARS_PT ")?" THEN(CHAT_PT),
        CHAP_AGE_PT, SOON},
    {NOT_PT "\\bsou uma? (?:menin[oa]|garot[oa]|jovem|moc[oa]) de " NUMBER_PT
            YEARS_PT "\\b",
        CHAP_AGE_PT, AGES},
    {NOT_PT "\\b(?:faco|vou fazer|irei fazer) " NUMBER_PT "(?:" YEARS_PT
            ")?" WHEN_PT,
        CHAP_AGE_PT, SOON},
    {NOT_PT "\\bvou fazer " NUMBER_PT YEARS_PT THEN(CHAT_PT), CHAP_AGE_PT,
        SOON},
    {"\\b(?:acabei de fazer|hoje faco|(?:ja|ontem|hoje) fiz) " NUMBER_PT
            YEARS_PT THEN(CHAT_PT "|ontem|semana passada"),
        CHAP_AGE_PT, AGES},
    {"(?:\\bminha idade (?:e )?|^idade ?[:=]? ?)" NUMBER_PT "(?:" YEARS_PT
     ")?" THEN(ASK_PT),
        CHAP_AGE_PT, AGES},
    {"^(?:(?:so|apenas|eu) )?" NUMBER_PT YEARS_PT
     "(?=\\s*(?:$|[.,!])|\\s+(?:" ASK_PT ")" EDGE ")",
        CHAP_AGE_PT, AGES},
    {AT_SCHOOL_PT "o " ORDINAL_PT " ?o?(?: ano)? do (?:ensino )?medio\\b",
        CHAP_AGE_PT, 1, 14, 15, 17},
    {AT_SCHOOL_PT "o " ORDINAL_PT " ?[o°]? ano\\b(?! d[aeo] (?!ensino fund|"
                  "fundamental|escola))(?! em )",
        CHAP_AGE_PT, 1, 5, 10, 17},
    {AT_SCHOOL_PT "a " ORDINAL_PT " ?a? serie\\b(?! d[aeo] )", CHAP_AGE_PT, 1,
        6, 10, 14},

    {JAI_FR " " NUMBER_FR " ?ans" WHEN_FR, CHAP_AGE_FR, SOON},
    {JAI_FR " " NUMBER_FR " ?ans" THEN(CHAT_FR), CHAP_AGE_FR, AGES},
    {JAI_FR " " NUMBER_FR "(?=,? (?:et (?:toi|vous)|toi)\\b)", CHAP_AGE_FR,
        AGES},
    {NOT_FR "\\b(?:jai (?:bientot|presque)|jaurai(?: bientot)?|je vais "
            "(?:bientot )?avoir|je vais sur mes) " NUMBER_FR " ans(?:" WHEN_FR
            "|" THEN(CHAT_FR) ")",
        CHAP_AGE_FR, SOON},
    {NOT_FR
        "\\b(?:je suis|jsuis|chuis) une? (?:fille|garcon|meuf|mec|ado) de " NUMBER_FR
        " ?ans\\b",
        CHAP_AGE_FR, AGES},
    {"\\bje viens davoir " NUMBER_FR " ans" THEN(CHAT_FR), CHAP_AGE_FR, AGES},
    {"^(?:moi )?(?:cest )?" NUMBER_FR " ?ans(?=\\s*(?:$|[.,!])|,?\\s+(?:" ASK_FR
     ")" EDGE ")",
        CHAP_AGE_FR, AGES},
    {AT_SCHOOL_FR "cm([12])" AFTER_SCHOOL_FR, CHAP_AGE_FR, 1, 8, 9, 10},
    {AT_SCHOOL_FR "(?|([3-6])(?:i?eme|e)|"
                  "(sixieme|cinquieme|quatrieme|troisieme))" AFTER_SCHOOL_FR,
        CHAP_AGE_FR, -1, 17, 11, 14},
    {AT_SCHOOL_FR "(?:seconde|2nde|2de)" AFTER_SCHOOL_FR, CHAP_AGE_FR, 0, 15,
        15, 15},
    {AT_SCHOOL_FR "(?:premiere|1ere)" AFTER_SCHOOL_FR, CHAP_AGE_FR, 0, 16, 16,
        16},
    {AT_SCHOOL_FR "terminale" AFTER_SCHOOL_FR, CHAP_AGE_FR, 0, 17, 17, 17},

    {BIN_DE " " NUMBER_DE "(?: ?jahre?(?: alt| jung)?| ?j)?" THEN_DE(CHAT_DE),
        CHAP_AGE_DE, AGES},
    {BIN_DE " (?:fast|beinahe) " NUMBER_DE
            "(?: jahre?(?: alt)?)?" THEN_DE(CHAT_DE),
        CHAP_AGE_DE, SOON},
    {"(?:" NOT_DE "\\bich |^)werde? " SOON_DE " (?:schon )?" NUMBER_DE
     "(?: jahre?(?: alt)?)?" THEN_DE(CHAT_DE),
        CHAP_AGE_DE, SOON},
    {"(?:" NOT_DE "\\bich |^)werde (?:schon )?" NUMBER_DE
     "(?: jahre?(?: alt)?)? " SOON_DE "\\b",
        CHAP_AGE_DE, SOON},
    {NOT_DE "\\bich bin (?:ein|eine) " NUMBER_DE "[ -]?jahrige[rs]?\\b",
        CHAP_AGE_DE, AGES},
    {"\\b(?:weil|da|obwohl) ich (?:erst |schon |noch )?" NUMBER_DE " bin\\b",
        CHAP_AGE_DE, AGES},
    {"^" NUMBER_DE " (?:jahre? alt(?=\\s*(?:$|[.,!])|\\s+und du\\b)|"
     "jahre?,? und du\\b)",
        CHAP_AGE_DE, AGES},
    {"\\bmein alter ist " NUMBER_DE THEN_DE(ASK_DE), CHAP_AGE_DE, AGES},
    {GO_DE "(?:die|der) (?|(\\d{1,2}) ?(?:\\.|te|ten|e)?|"
           "(dritten?|vierten?|funften?|sechsten?|siebten?|achten?|neunten?|"
           "zehnten?)) ?(?:klasse|class)\\b(?! (?:im|des|vom) )",
        CHAP_AGE_DE, 1, 5, 8, 17},
    {GO_DE "(?:die |der )?(?:klasse|class) " NUMBER_DE THEN_DE(ASK_DE),
        CHAP_AGE_DE, 1, 5, 8, 17},
    {GO_DE
        "(?:die|der) (?|(\\d{1,2})(?: ?[a-f]|te|ten)|"
        "(dritten|vierten|funften|sechsten|siebten|achten|neunten|zehnten))" THEN_DE(
            ASK_DE),
        CHAP_AGE_DE, 1, 5, 8, 17},

    {BEN_NL " " NUMBER_NL " ?(?:jaar|jr)(?: oud| jong)?" THEN(CHAT_NL),
        CHAP_AGE_NL, AGES},
    /* with who: "ben 10" is a cartoon */
    {NOT_NL IK " ben" JUST_NL " " NUMBER_NL THEN(CHAT_NL), CHAP_AGE_NL, AGES},
    {NOT_NL IK " (?:ben|word) (?:al )?bijna(?: al)? " NUMBER_NL
               "(?: ?jaar(?: oud)?)?" THEN(CHAT_NL),
        CHAP_AGE_NL, SOON},
    {NOT_NL IK " word (?:(?:volgende|deze) (?:week|maand)|dit jaar|volgend "
               "jaar|morgen|binnenkort|in [a-z]+) " NUMBER_NL
               "(?: ?jaar(?: oud)?)?" THEN(CHAT_NL),
        CHAP_AGE_NL, SOON},
    {NOT_NL IK " ben een (?:meisje|jongen|meid) van " NUMBER_NL
               " ?(?:jaar)?" THEN(CHAT_NL),
        CHAP_AGE_NL, AGES},
    {"^" NUMBER_NL " ?jaar(?: oud(?=\\s*(?:$|[.,!])|,?\\s+(?:" ASK_NL
     ")\\b)|(?=,? (?:" ASK_NL ")\\b))",
        CHAP_AGE_NL, AGES},
    {ZIT_NL "(?:de )?gr(?:oe|ou)p (?|(\\d)|(zes|zeven|acht))" THEN(
         "en|maar|van de basisschool"),
        CHAP_AGE_NL, 1, 3, 6, 11},
    {ZIT_NL "de brugklas" THEN("en|maar|van|havo|vwo|vmbo|mavo"), CHAP_AGE_NL,
        0, 12, 12, 12},
    {NOT_NL IK " ga (?:volgend jaar|straks|na de (?:zomer|vakantie|"
               "zomervakantie)) naar de brugklas" THEN("en|maar"),
        CHAP_AGE_NL, 0, 11, 11, 11},
    {ZIT_NL "de ([1-6])(?:de|ste|e)" THEN("en|maar|havo|vwo|vmbo|mavo"),
        CHAP_AGE_NL, 1, 11, 12, 17},
    {ZIT_NL "(?:de )?(?|([1-6])(?:de|ste|e)?|(eerste|tweede|derde|vierde|"
            "vijfde|zesde)) " CLASS_NL THEN(
                "en|maar|van de middelbare|havo|vwo|vmbo|mavo|gym"),
        CHAP_AGE_NL, 1, 11, 12, 17},
    {ZIT_NL "(?:havo|vwo|vmbo|mavo) ([1-6])" THEN("en|maar"), CHAP_AGE_NL, 1,
        11, 12, 17},

    {MNE_RU " (?:исполнилось )?" NUMBER_RU YEARS_RU THEN(CHAT_RU), CHAP_AGE_RU,
        AGES},
    {MNE_RU " (?:исполнилось )?" NUMBER_RU THEN(CHAT_RU), CHAP_AGE_RU, AGES},
    {MNE_RU " лет " NUMBER_RU THEN(ASK_RU), CHAP_AGE_RU, AGES},
    {NOT_RU START
        "мне (?:(?:уже )?(?:скоро|почти|завтра|"
        "через (?:неделю|месяц|\\d+ [а-я]+)|в (?:январе|феврале|марте|апреле|"
        "мае|июне|июле|августе|сентябре|октябре|ноябре|декабре))"
        "(?: (?:будет|исполнится|исполняется))?|(?:будет|исполнится)) " NUMBER_RU
            YEARS_RU "?" THEN(CHAT_RU "|скоро|через|в"),
        CHAP_AGE_RU, SOON},
    {"^(?:мне )?" NUMBER_RU " (?:лет|года|годиков)(?=\\s*(?:$|[.,!])|,?\\s+"
     "(?:" ASK_RU ")" EDGE ")",
        CHAP_AGE_RU, AGES},
    {NOT_RU START
        "(?:я|учусь|хожу|перешел|перешла|пошел|пошла|иду)"
        "(?: (?:учусь|хожу|сейчас|уже|пока|перешел|перешла|пошел|пошла|иду)){0,2}"
        " в " ORDINAL_RU
        "-? ?(?:м|ом|ем|й|ый)? ?[абвгд]? классе?" AFTER_SCHOOL_RU,
        CHAP_AGE_RU, 1, 6, 7, 17},
    {NOT_RU START "я (?:ещё |еще )?((?:пяти|шести|семи|восьми|девяти)"
                  "класс(?:ник|ница))" AFTER_SCHOOL_RU,
        CHAP_AGE_RU, 1, 6, 11, 15},
};
const uint32_t chap_n_age_others =
    sizeof(chap_age_other) / sizeof(chap_age_other[0]);
