/*
 * Stated ages in languages beside English, through the normalizer that
 * messages meet: what says the speaker's own age, and what only looks so.
 */
#include "tests/match_bench.h"

#include <criterion/criterion.h>

struct row {
	const char *message;
	int age; /* -1: none is stated */
};

static const struct row SPANISH[] = {
    {"tengo 13 años", 13},
    {"Tengo trece", 13},
    {"tengo 13", 13},
    {"tengo trece años, y tú?", 13},
    {"tengo 13 y tú?", 13},
    {"hola, yo tengo 12 años soy de lima", 12},
    {"ya tengo 14 añitos", 14},
    {"solo tengo once años", 11},
    {"tengo solo 11 años", 11},
    {"tengo dieciséis años 😊", 16},
    {"tengo casi 14 años", 13},
    {"cumplo 14 en junio", 13},
    {"voy a cumplir 15 años", 14},
    {"acabo de cumplir 13", 13},
    {"mi edad es 15", 15},
    {"13 años y tu", 13},
    {"tengo 34 años", 34},
    {"estoy en 2º de la ESO", 13},
    {"estoy en segundo de la eso", 13},
    {"voy en 1ro de secundaria", 12},
    {"estoy en sexto de primaria", 11},
    {"estoy en 1o de bachillerato", 16},
    {"tengo 12 añitos nada más", 12},
    {"hola tengo 13 soy nueva", 13},
    {"soy una chica de 14 años", 14},
    {"el mes que viene cumplo 13", 12},
    {"voy en sexto grado", 11},
    {"estoy en 3° de primaria", 8},
    {"voy en 2do de secu", 13},
    {"soy una empresa de 13 años", -1},
    {"hace 13 años", -1},
    {"hace 13 años que juego", -1},
    {"mi hermano tiene 13", -1},
    {"mi hija tiene 13 años", -1},
    {"tengo 13 años de experiencia", -1},
    {"tengo 13 años jugando a esto", -1},
    {"tengo 13 puntos", -1},
    {"tengo 13 euros y tu", -1},
    {"tengo 13,50 euros", -1},
    {"tengo 13 y necesito 20", -1},
    {"tengo nivel 13", -1},
    {"cuando tenía 13 años", -1},
    {"si tengo 18 años puedo entrar", -1},
    {"no tengo 18 años", -1},
    {"dice que tengo 13 años", -1},
    {"son las 13", -1},
    {"pesa 13 kilos", -1},
    {"cumplo 10 años en la empresa", -1},
    {"cuesta 13", -1},
    {"en 13 minutos estoy", -1},
    {"mi hijo está en 2º de la ESO", -1},
    {"estoy en 2º de la ESO como profe", -1},
    {"estoy en 2º de la lista", -1},
    {"quedamos 13 a 12", -1},
    {"tienes 13 años?", -1},
    {"13 años?", -1},
};

static const struct row PORTUGUESE[] = {
    {"tenho 13 anos", 13},
    {"eu tenho treze anos e vc", 13},
    {"tenho 13 e vc?", 13},
    {"tenho só 12 anos", 12},
    {"já tenho 14 anos kkkk", 14},
    {"oi tenho 11 anos sou de sp", 11},
    {"tenho dezesseis anos", 16},
    {"tenho quase 14 anos", 13},
    {"faço 14 semana que vem", 13},
    {"vou fazer 15 anos em julho", 14},
    {"acabei de fazer 13 anos", 13},
    {"minha idade é 15", 15},
    {"13 anos e vc", 13},
    {"tenho 41 anos", 41},
    {"estou no 7º ano", 12},
    {"tô no 7º ano", 12},
    {"sou do sétimo ano", 12},
    {"estou no 1º ano do ensino médio", 15},
    {"estou na quinta série", 11},
    {"sou uma menina de 13 anos", 13},
    {"sou fã de 13 anos de banda", -1},
    {"há 13 anos", -1},
    {"faz 13 anos que moro aqui", -1},
    {"meu irmão tem 13 anos", -1},
    {"minha filha tem 13", -1},
    {"tenho 13 anos de casa", -1},
    {"tenho 13 anos trabalhando nisso", -1},
    {"tenho 13 reais", -1},
    {"tenho 13 pontos e vc", -1},
    {"tenho 13,50", -1},
    {"quando eu tinha 13 anos", -1},
    {"se eu tenho 18 anos posso entrar", -1},
    {"não tenho 18 anos", -1},
    {"são 13 horas", -1},
    {"peso 60 quilos", -1},
    {"faço 14 exercícios", -1},
    {"custa 13", -1},
    {"chego em 13 minutos", -1},
    {"estou no 3º ano da faculdade", -1},
    {"estou no 10º ano de casado", -1},
    {"meu filho está no 7º ano", -1},
    {"estou no nível 13", -1},
    {"foi 13 a 12", -1},
    {"vc tem 13 anos?", -1},
};

static const struct row FRENCH[] = {
    {"j'ai 13 ans", 13},
    {"j’ai treize ans et toi", 13},
    {"j'ai 13 et toi ?", 13},
    {"je n'ai que 12 ans", 12},
    {"j'ai que 11 ans mdr", 11},
    {"j'ai déjà 14 ans", 14},
    {"salut moi c'est léa j'ai 12 ans", 12},
    {"j'ai dix-sept ans", 17},
    {"j'ai presque 14 ans", 13},
    {"je vais avoir 14 ans en juin", 13},
    {"j'aurai 15 ans demain", 14},
    {"j'ai 14 ans dans deux semaines", 13},
    {"je viens d'avoir 13 ans", 13},
    {"13 ans et toi", 13},
    {"j'ai 38 ans", 38},
    {"je suis en 5ème", 12},
    {"je suis en 5e", 12},
    {"je suis en sixième au collège", 11},
    {"je suis en CM2", 10},
    {"je suis en seconde au lycée", 15},
    {"je suis en terminale", 17},
    {"je suis une fille de 13 ans", 13},
    {"je suis père d'une fille de 13 ans", -1},
    {"il y a 13 ans", -1},
    {"ça fait 13 ans", -1},
    {"mon frère a 13 ans", -1},
    {"ma fille a 13 ans", -1},
    {"j'ai 13 ans d'expérience", -1},
    {"j'ai 13 ans de métier", -1},
    {"j'ai 13 points", -1},
    {"j'ai 13", -1},
    {"j'ai 13 euros et toi", -1},
    {"j'ai 13,50", -1},
    {"j'ai eu 13 sur 20", -1},
    {"quand j'avais 13 ans", -1},
    {"quand j'aurai 18 ans", -1},
    {"si j'ai 18 ans je peux entrer", -1},
    {"je n'ai pas 13 ans", -1},
    {"il est 13 heures", -1},
    {"je suis en 3ème année de licence", -1},
    {"je suis en 5ème place", -1},
    {"je suis en première ligne", -1},
    {"mon fils est en 5ème", -1},
    {"dans 13 minutes", -1},
    {"je suis niveau 13", -1},
    {"t'as 13 ans ?", -1},
};

static const struct row GERMAN[] = {
    {"ich bin 13", 13},
    {"ich bin 13 und du?", 13},
    {"ich bin 13. und du", 13},
    {"ich bin zwölf Jahre alt", 12},
    {"bin 13, du?", 13},
    {"ich bin erst elf", 11},
    {"ich bin schon 14 jahre alt haha", 14},
    {"ich bin gerade 13 geworden", 13},
    {"hi ich bin 12 w", 12},
    {"ich bin fast 14", 13},
    {"ich werde bald 14", 13},
    {"ich werde nächste woche 13", 12},
    {"ich werde 15 im juni", 14},
    {"weil ich erst 13 bin", 13},
    {"13 jahre alt und du", 13},
    {"ich bin 45 jahre alt", 45},
    {"ich gehe in die 7. Klasse", 12},
    {"ich gehe in die siebte klasse", 12},
    {"ich bin in der 8ten klasse", 13},
    {"bin in der 6. klasse", 11},
    {"ich geh in die 7b", 12},
    {"ich bin ein 13-jähriges Mädchen", 13},
    {"ich werd bald 14", 13},
    {"ich bin in der siebten", 12},
    {"ich habe ein 13-jähriges mädchen", -1},
    {"vor 13 jahren", -1},
    {"seit 13 jahren", -1},
    {"mein bruder ist 13", -1},
    {"meine tochter ist 13 jahre alt", -1},
    {"ich bin 13 minuten zu spät", -1},
    {"ich bin 13 jahre dabei", -1},
    {"ich bin 13 km weg", -1},
    {"ich bin 13 kilo leichter", -1},
    {"ich bin 13. geworden", -1},
    {"ich bin 13 m weg", -1},
    {"ich bin 13 punkte vorne", -1},
    {"ich bin level 13", -1},
    {"wenn ich 18 bin", -1},
    {"als ich 13 war", -1},
    {"ich habe 13 euro", -1},
    {"es ist 13 uhr", -1},
    {"ich bin um 13 uhr da", -1},
    {"ich bin 13:30 da", -1},
    {"ich bin keine 18", -1},
    {"ich fahre 2. klasse", -1},
    {"ich sitze in der 7. klasse im zug", -1},
    {"mein sohn geht in die 7. klasse", -1},
    {"bist du 13?", -1},
};

static const struct row DUTCH[] = {
    {"ik ben 13", 13},
    {"ik ben 13 jaar", 13},
    {"ik ben twaalf jaar oud en jij", 12},
    {"ik ben pas elf", 11},
    {"ik ben al 14 jaar haha", 14},
    {"ik ben 13 en jij?", 13},
    {"hoi, ik ben 12 jaar en jij", 12},
    {"ben 13 jaar jij", 13},
    {"ik ben net 13 geworden", 13},
    {"ik ben bijna 14", 13},
    {"ik word bijna 14", 13},
    {"13 jaar oud en jij", 13},
    {"13 jaar en jij", 13},
    {"ik ben 36 jaar", 36},
    {"ik zit in groep 8", 11},
    {"ik zit in groep acht", 11},
    {"ik zit in de brugklas", 12},
    {"ik zit in de tweede klas", 13},
    {"ik zit in de 2e klas", 13},
    {"ik zit in 3 havo", 14},
    {"ik zit in havo 3", 14},
    {"ik ben een meisje van 13", 13},
    {"ik ga volgend jaar naar de brugklas", 11},
    {"ik zit in de 3e", 14},
    {"ik ben een vader van 13", -1},
    {"13 jaar geleden", -1},
    {"al 13 jaar", -1},
    {"mijn broer is 13", -1},
    {"mijn dochter is 13 jaar", -1},
    {"ik ben 13 minuten te laat", -1},
    {"ik ben 13 jaar getrouwd", -1},
    {"ik ben 13 jaar lid", -1},
    {"ik ben 13 kilo kwijt", -1},
    {"ik ben 13e geworden", -1},
    {"ik ben 13 km verder", -1},
    {"ik ben level 13", -1},
    {"als ik 18 ben", -1},
    {"toen ik 13 was", -1},
    {"ik heb 13 euro", -1},
    {"het is 13 uur", -1},
    {"ik ben om 13 uur thuis", -1},
    {"ik ben geen 18", -1},
    {"ik zit in groep 8 van de poule", -1},
    {"ik zit in de 2e klas van de trein", -1},
    {"mijn zoon zit in groep 8", -1},
    {"ben je 13?", -1},
};

static const struct row RUSSIAN[] = {
    {"мне 13 лет", 13},
    {"мне 13", 13},
    {"мне 13, а тебе?", 13},
    {"мне двенадцать лет а тебе", 12},
    {"мне только 11", 11},
    {"мне уже 14 лет", 14},
    {"привет мне 12 лет я из москвы", 12},
    {"мне исполнилось тринадцать", 13},
    {"мне вчера исполнилось 13", 13},
    {"мне скоро 14", 13},
    {"мне скоро будет 14", 13},
    {"мне через месяц исполнится 15", 14},
    {"мне лет 13", 13},
    {"13 лет а тебе", 13},
    {"мне 42 года", 42},
    {"я в 7 классе", 13},
    {"я учусь в 7 классе", 13},
    {"я в шестом классе", 12},
    {"я в 7б классе", 13},
    {"перешла в 8 класс", 14},
    {"я семиклассница", 13},
    {"мне ещё 12", 12},
    {"мне ещё 12 страниц читать", -1},
    {"13 лет назад", -1},
    {"мне 13 лет назад подарили", -1},
    {"моему брату 13 лет", -1},
    {"дочке 13", -1},
    {"мне было 13 лет", -1},
    {"когда мне было 13", -1},
    {"когда мне будет 18", -1},
    {"если мне 18 лет", -1},
    {"мне 13 рублей не хватает", -1},
    {"мне 13 минут идти", -1},
    {"мне 13 штук", -1},
    {"мне нет 18", -1},
    {"дай мне 13 рублей", -1},
    {"думают что мне 18", -1},
    {"в 13 часов", -1},
    {"уровень 13", -1},
    {"вешу 60 кило", -1},
    {"у меня в 7 классе был друг", -1},
    {"мой сын в 7 классе", -1},
    {"я был в 7 классе", -1},
    {"тебе 13?", -1},
};

static const struct row ENGLISH[] = {
    {"i said ben 10 is 13 years old", -1},
    {"the bin is 13 litres", -1},
    {"eso has 13 classes", -1},
    {"3 ans for question 13", -1},
    {"once i had 13 of them", -1},
    {"im 13, ben is 10", 13},
    {"ben 10", -1},
    {"word 13 on the list", -1},
};

static const struct {
	const char *language;
	const struct row *row;
	size_t n;
} TABLES[] = {
#define TABLE(language, rows) \
	{ \
		language, rows, sizeof(rows) / sizeof(rows[0]) \
	}
    TABLE("es", SPANISH),
    TABLE("pt", PORTUGUESE),
    TABLE("fr", FRENCH),
    TABLE("de", GERMAN),
    TABLE("nl", DUTCH),
    TABLE("ru", RUSSIAN),
    TABLE("en", ENGLISH),
};

Test(ages, are_the_speakers_own_in_seven_languages)
{
	struct bench b;

	open_builtin_bench(&b);
	for (size_t t = 0; t < sizeof(TABLES) / sizeof(TABLES[0]); t++)
		for (size_t i = 0; i < TABLES[t].n; i++) {
			const struct row *row = &TABLES[t].row[i];
			struct chap_matches m = match(&b, row->message);

			cr_expect_eq(m.stated_age, row->age,
			    "%s: \"%s\": %d, not %d", TABLES[t].language,
			    row->message, m.stated_age, row->age);
			cr_expect_eq(m.n_limited, 0);
		}
	close_bench(&b);
}

/* What makes a pattern try hard: many starts, none of them a statement. */
Test(ages, hostile_messages_are_answered)
{
	static const char *const PIECES[] = {"tengo 13 x ", "tenho 13 x ",
	    "jai 13 x ", "ich bin 13 x ", "ik ben 13 x ", "мне 13 x ",
	    "мне уже 13 x мне ", "je nai que que ", "ich gehe in die 13 ",
	    "я сейчас в 13 "};
	static char message[CHAP_TEXT_MAX_BYTES + 1];
	struct bench b;

	open_builtin_bench(&b);
	for (size_t p = 0; p < sizeof(PIECES) / sizeof(PIECES[0]); p++) {
		size_t n = strlen(PIECES[p]), len = 0;
		struct chap_matches m;

		for (; len + n <= CHAP_TEXT_MAX_BYTES; len += n)
			memcpy(message + len, PIECES[p], n);
		message[len] = '\0';
		m = match(&b, message);
		cr_expect_eq(m.stated_age, -1, "%s", PIECES[p]);
		cr_expect_eq(m.n_limited, 0, "%s", PIECES[p]);
	}
	close_bench(&b);
}
