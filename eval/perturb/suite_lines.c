/*
 * The suite's wording: single indicator words and short phrases in the plain
 * wording of public guidance, and ordinary lines around them.
 */
#include "eval/perturb/suite.h"

const char *const chap_suite_phrase[] = {"secret", "secrets", "camera",
    "webcam", "picture", "parents", "private", "promise", "mature", "special",
    "beautiful", "gorgeous", "boyfriend", "girlfriend", "birthday", "address",
    "tonight", "snapchat", "discord", "whatsapp", "telegram", "password",
    "money", "robux", "alone", "trust", "delete", "modeling", "grounded",
    "nobody", "anyone", "whisper", "relationship", "understand", "home alone",
    "how old are you", "where do you live", "are you home alone",
    "are your parents home", "is your mom home", "are you alone right now",
    "what are you doing tonight", "what are you doing", "how are you",
    "what school do you go to", "which school is yours", "after school",
    "what is your address", "when is your birthday", "whats your real name",
    "give me your phone number", "what is your phone number",
    "age sex location", "parent over shoulder", "dont tell your mom",
    "dont tell your parents", "dont tell anyone", "please dont tell anyone",
    "promise not to tell", "promise me you wont tell", "our little secret",
    "keep it a secret", "this is our secret", "can you keep a secret",
    "a secret between us", "keep it between us", "just between you and me",
    "nobody will know", "no one will find out", "delete this chat",
    "delete our messages", "delete the message", "hide your phone",
    "does your mom check your phone", "lock your phone",
    "your parents dont understand you", "your friends are jealous",
    "you only need me", "you can trust me", "do you trust me",
    "i know how you feel", "i love you", "you are special", "you are so mature",
    "mature for your age", "you are so pretty", "you are a pretty girl",
    "are you a girl", "girl or boy", "do you have a boyfriend",
    "send me a picture", "send a picture of you", "send me a video",
    "video call me tonight", "turn on your camera", "is your camera on",
    "use the camera on your phone", "add me on snapchat", "text me on whatsapp",
    "message me on telegram", "talk in private", "add me on another app",
    "call me later", "talk to you later", "i got you a gift",
    "i will buy you a gift", "do you want free robux", "i will give you money",
    "send me money", "send me the money now", "i need money now",
    "you owe me money", "you could be a model", "a job for you",
    "lets meet after school", "can we meet in person", "meet me before school",
    "come to my house", "is your house empty", "which house is yours",
    "i can pick you up", "i have a car", "get in my car",
    "wait for me in the car", "i will buy your train ticket",
    "take the train to me", "take the bus to me", "sneak out tonight",
    "can you sneak out", "come and see me tomorrow", "i dare you",
    "truth or dare", "if you love me", "everyone will see it",
    "because you are great", "right now please", "let me know tomorrow",
    "i got to go"};

const size_t chap_suite_n_phrases =
    sizeof(chap_suite_phrase) / sizeof(chap_suite_phrase[0]);

const char *const chap_suite_context_name[CHAP_SUITE_N_CONTEXTS] = {
    "start", "middle", "end", "alone", "twice"};

const char
    *const chap_suite_carrier[CHAP_SUITE_N_CONTEXTS][CHAP_SUITE_CARRIERS][3] = {
        {{"", "", " ok"}, {"", "", " when we are done here"},
            {"", "", ", i was thinking about that"}, {"", "", " lol"},
            {"", "", " before the match starts"}, {"", "", "? just asking"}},
        {{"hey ", "", " ok"}, {"then she said ", "", " and we played on"},
            {"well, ", "", ", like yesterday"}, {"um ", "", " maybe"},
            {"back from lunch now ", "", " talk soon"},
            {"somebody wrote ", "", " in the game chat"}},
        {{"hey ", "", ""}, {"oh and ", "", ""}, {"just thinking, ", "", ""},
            {"good game everyone ", "", ""}, {"the match was fun. ", "", ""},
            {"ok so ", "", "!"}},
        {{"", "", ""}, {"", "", ""}, {"", "", ""}, {"", "", ""}, {"", "", ""},
            {"", "", ""}},
        {{"", " yes ", ""}, {"", " and again ", ""},
            {"i mean ", ", really ", ""}, {"first ", " then ", ""},
            {"", "... ", "?"}, {"ok ", " hello ", " there"}}};
