package org.onrecord.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            She didn't go.                    > She did n't go .
            She didn’t go.                    > She did n’t go .
            The company's plan                > The company 's plan
            They'll say we've won             > They 'll say we 've won
            I cannot and won't                > I can not and wo n't
            the ministers' plan               > the ministers ' plan
            O'Neil met D'Angelo               > O'Neil met D'Angelo
            a well-known, two-year-old case   > a well-known , two-year-old case
            the deal—signed late—held         > the deal — signed late — held
            the deal--signed late--held       > the deal -- signed late -- held
            Iran–Calderia talks               > Iran – Calderia talks
            Well... maybe… not                > Well ... maybe … not
            It cost $1,200.50, or 3.5%        > It cost $ 1,200.50 , or 3.5 %
            at 22:14 on 9/11                  > at 22:14 on 9/11
            Mr. Ortega of the U.S. left       > Mr. Ortega of the U.S. left
            J. K. Okafor and J.K. Okafor      > J. K. Okafor and J.K. Okafor
            a Ph.D. from Porto Alba           > a Ph.D. from Porto Alba
            Sen. Ito (D-Calif.) and (R-N.H.)  > Sen. Ito ( D-Calif. ) and ( R-N.H. )
            a U.S.-led force                  > a U.S.-led force
            We left. So do I.                 > We left . So do I .
            write to desk@example.org.        > write to desk@example.org .
            see https://example.org/a?b=c.    > see https://example.org/a?b=c .
            said @ana_p about #PortStrike!    > said @ana_p about #PortStrike !
            AT&T and R&D, the '90s            > AT&T and R&D , the '90s
            He left.She stayed                > He left . She stayed
            “No,” he said. ‘Why?’             > “ No , ” he said . ‘ Why ? ’
            ``No,'' he said                   > `` No , '' he said
            What?! No!!                       > What ?! No !!
            in No. 10 he said no.             > in No. 10 he said no .
            """)
    void splitsAsThePennTreebankDoes(String text, String tokens) {
        assertThat(String.join(" ", Read.tokens(text))).isEqualTo(tokens);
    }

    @Test
    void giveTheFormInLowerCaseWithStraightApostrophes() {
        assertThat(Read.READER.read("Calderia’S DON’T").tokens())
                .extracting(Token::lower)
                .containsExactly("calderia", "'s", "do", "n't");
    }

    @Test
    void keepASymbolOfSeveralCodeUnitsWhole() {
        assertThat(Read.tokens("Thanks 👍🏽 all 🇨🇦!"))
                .contains("Thanks", "all", "!")
                .allMatch(token -> !token.isBlank());
    }
}
