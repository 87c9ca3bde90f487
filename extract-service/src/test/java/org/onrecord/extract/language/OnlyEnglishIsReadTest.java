package org.onrecord.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyEnglishIsReadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            es|La ministra de Transportes, Elena Quiroga, anunció el martes que el puente sobre el río Tasmo permanecerá cerrado hasta finales de junio. «No vamos a arriesgar la vida de nadie», dijo ante la prensa.
            fr|Le maire de Saint-Orval, Julien Mercadier, a annoncé mardi que la bibliothèque municipale resterait fermée jusqu'à la fin du mois. « Nous ne prendrons aucun risque », a-t-il déclaré devant la presse.
            de|Die Bürgermeisterin von Nordhafen, Karin Estermann, kündigte am Dienstag an, dass die Brücke über die Lahr bis Ende Juni gesperrt bleibt. „Wir werden kein Risiko eingehen“, sagte sie vor Journalisten.
            nl|De burgemeester van Westerhoek, Marijke van Dalen, maakte dinsdag bekend dat de brug over de Linge tot eind juni gesloten blijft. "We nemen geen enkel risico", zei ze tegen verslaggevers.
            it|Il sindaco di Montefosco, Carla Benedetti, ha annunciato martedì che il ponte sul Trasino resterà chiuso fino alla fine di giugno. «Non correremo alcun rischio», ha detto ai giornalisti.
            pt|A prefeita de Vila Serrana, Helena Tavares, anunciou na terça-feira que a ponte sobre o rio Corvo ficará fechada até o fim de junho. "Não vamos correr nenhum risco", disse ela aos jornalistas.
            sv|Kommunalrådet i Älvnäs, Karin Lundgren, meddelade på tisdagen att bron över Norrån förblir stängd till slutet av juni. ”Vi tar inga risker”, sade hon till journalisterna.
            pl|Burmistrz Starej Woli, Katarzyna Zielińska, ogłosiła we wtorek, że most na rzece Bystrej pozostanie zamknięty do końca czerwca. „Nie będziemy ryzykować”, powiedziała dziennikarzom.
            ru|Мэр города Северный Яр Ирина Корсакова сообщила во вторник, что мост через реку Быструю останется закрытым до конца июня. «Мы не будем рисковать», — сказала она журналистам.
            tr|Kızıltepe Belediye Başkanı Ayşe Karaman salı günü yaptığı açıklamada, Dere üzerindeki köprünün haziran sonuna kadar kapalı kalacağını duyurdu. "Hiçbir riske girmeyeceğiz" dedi.
            sw|Meya wa mji wa Bahari, Amina Juma, alitangaza Jumanne kwamba daraja la mto Mkuu litaendelea kufungwa hadi mwisho wa Juni. "Hatutahatarisha maisha ya mtu yeyote," aliwaambia waandishi wa habari.
            ar|أعلنت رئيسة بلدية واحة النخيل، ليلى الحداد، يوم الثلاثاء أن الجسر فوق النهر سيبقى مغلقا حتى نهاية يونيو. وقالت للصحفيين: «لن نخاطر بحياة أحد». ويطالب سكان الحي منذ شهور بحل ويقولون إن البلدية لم تستمع إليهم.
            """)
    void namesOtherLanguages(String language, String text) {
        assertThat(LanguageDetection.detect(text)).contains(language);
    }

    @Test
    void knowsEnglishNews() {
        assertThat(LanguageDetection.detect("""
                        The council of Otter Bay voted on Monday to close the harbour road for the winter, after \
                        engineers found that the sea wall had moved by a hand's breadth since the storms of October.
                        """)).contains("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ferry late again",
                "“No comment,” Quiroga said.",
                "El Camino Real, San Luis Obispo: Señor Ortega’s taqueria “La Paloma” shuts",
                "Nguyen bt Osei 6-4 6-3; Lindqvist bt Marchetti 7-6 6-7 6-4; Dubois bt Kovac 6-0 6-1; Abara bt Silva 6-2 6-2"
            })
    void callsNothingForeignThatMayBeEnglish(String text) {
        assertThat(LanguageDetection.detect(text)).isIn(java.util.Optional.empty(), java.util.Optional.of("en"));
    }

    @Test
    void believesTheTextAroundAQuoteInAnotherLanguage() {
        assertThat(LanguageDetection.detect("""
                        The crowd in the square of Montefosco sang until midnight. “Non correremo alcun rischio,” the \
                        mayor had said from her balcony, and there were those who said that she had never meant it.
                        """)).contains("en");
    }
}
