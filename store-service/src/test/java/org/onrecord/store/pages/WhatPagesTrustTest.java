package org.onrecord.store.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatPagesTrustTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//courier.example/1",
                "/articles/1",
                "https:alert(1)",
                "https://name:word@courier.example/",
                "https://courier.example/\"onmouseover=\"alert(1)",
                "",
            })
    void whatIsNoWebAddressIsNotMadeALink(String address) {
        assertThat(new Links().outside(address)).isNull();
    }

    @Test
    void aWebAddressIs() {
        assertThat(new Links().outside("https://courier.example/a?b=c#d")).isEqualTo("https://courier.example/a?b=c#d");
        assertThat(new Links().outside(null)).isNull();
    }

    @Test
    void anIdIsEncodedWhateverItHolds() {
        assertThat(new Links().article("a/b \"><script>")).isEqualTo("/browse/articles/a%2Fb%20%22%3E%3Cscript%3E");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | true",
                "*/* | false",
                "application/json | false",
                "application/json, text/html;q=0 | false",
                "nonsense | false",
                " | false",
            })
    void theStartPageIsForThoseWhoAskForHtmlByName(@Nullable String accept, boolean page) {
        assertThat(StartPageForBrowsers.wantsHtml(accept)).isEqualTo(page);
    }
}
