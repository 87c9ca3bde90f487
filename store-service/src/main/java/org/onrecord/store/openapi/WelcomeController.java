package org.onrecord.store.openapi;

import io.swagger.v3.oas.annotations.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WelcomeController {

    /** @param links what can be asked, and how */
    record Welcome(String service, String description, Map<String, String> links) {}

    @Operation(operationId = "welcome", summary = "What can be asked here")
    @GetMapping(path = "/", produces = "application/json")
    Welcome welcome() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put(
                "quotes",
                "/quotes?q=&speaker=&identity=&addressee=&about=&aboutIdentity=&kind=&stance=&publisher=&place=&language="
                        + "&saidFrom=&saidTo=&publishedFrom=&publishedTo=&receivedFrom=&receivedTo=&minConfidence="
                        + "&article=&order=&highlight=&total=&limit=&cursor=");
        links.put("quote", "/quotes/{id}");
        links.put("sameAsQuote", "/quotes/{id}/same");
        links.put("sameWords", "/same-words?text=");
        links.put("annotation", "/quotes/{id}/annotation");
        links.put("quotation", "/quotes/{id}/quotation");
        links.put("stream", "/quotes/stream?since=, and the parameters of quotes");
        links.put("feed", "/quotes.atom?limit=, and the parameters of quotes");
        links.put("export", "/quotes/export?format=&order=, and the parameters of quotes");
        links.put("exportReceipt", "/quotes/export/{id}");
        links.put("searches", "/searches?limit=&cursor=");
        links.put("deliveries", "/searches/{id}/deliveries?state=&limit=&cursor=");
        links.put("articles", "/articles?publisher=&limit=&cursor=");
        links.put("article", "/articles/{id}");
        links.put("copies", "/copies?limit=&cursor=");
        links.put("copiesInGroup", "/copies/{group}?limit=&cursor=");
        links.put("versions", "/articles/{id}/versions?limit=&cursor=");
        links.put("changes", "/articles/{id}/changes?from=&to=");
        links.put("entities", "/entities?name=&type=&article=&limit=&cursor=");
        links.put("entity", "/entities/{type}/{name}");
        links.put("entityWeeks", "/entities/{type}/{name}/weeks?from=&to=");
        links.put("entitySpeakers", "/entities/{type}/{name}/speakers?limit=");
        links.put("deadLetters", "/dead-letters?state=&topic=&reason=&article=&from=&to=&limit=&cursor=");
        links.put("deadLetter", "/dead-letters/{id}");
        links.put("submission", "/submissions/{id}");
        links.put("ledger", "/ledger?from=&to=&source=");
        links.put("speakers", "/speakers?from=&to=&name=&limit=&cursor=");
        links.put("speaker", "/speakers/{id}");
        links.put("speakerWith", "/speakers/{id}/with?limit=&cursor=");
        links.put("speakerWeeks", "/speakers/{id}/weeks?from=&to=");
        links.put("speakerTopics", "/speakers/{id}/topics?limit=");
        links.put("identities", "/identities?name=&type=&wikidata=&limit=&cursor=");
        links.put("identity", "/identities/{id}?limit=&cursor=");
        links.put("decisions", "/decisions?identity=&stands=&limit=&cursor=");
        links.put("audit", "/audit?caller=&action=&object=&from=&to=&limit=&cursor=");
        links.put("openapi", "/v3/api-docs");
        links.put("health", "/actuator/health");
        return new Welcome("onrecord store", "Who said what, where, and in which article.", links);
    }
}
