package org.onrecord.store;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;

import org.onrecord.access.AccessConfiguration;
import org.onrecord.access.Scope;
import org.onrecord.access.rule.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What callers need for which request, of the API and of the pages alike. */
@Configuration(proxyBeanMethods = false)
@Import(AccessConfiguration.class)
class StoreAccess {

    /** Which letters are meant, where many are. */
    private static final String[] LETTERS = {"topic", "reason", "article", "from", "to", "dryRun"};

    @Bean
    AccessRules accessRules() {
        AccessRules rules = new AccessRules(Scope.READ)
                .open("/assets/**")
                .operate("/audit", "/browse/audit")
                .door("/browse/sign-in", "/browse/sign-out");
        identities(rules);
        letters(rules, "/dead-letters");
        letters(rules, "/browse/dead-letters");
        searches(rules);
        return rules;
    }

    private static void identities(AccessRules rules) {
        rules.write(POST, "/identities/{id}/join", Scope.EDIT, "identity.join")
                .write(POST, "/identities/{id}/split", Scope.EDIT, "identity.split")
                .write(POST, "/decisions/{id}/undo", Scope.EDIT, "decision.undo")
                .write(POST, "/browse/speakers/{id}/join", Scope.EDIT, "identity.join")
                .write(POST, "/browse/speakers/{id}/split", Scope.EDIT, "identity.split")
                .write(POST, "/browse/decisions/{id}/undo", Scope.EDIT, "decision.undo");
    }

    private static void letters(AccessRules rules, String path) {
        rules.write(POST, path + "/redrive", Scope.OPERATE, "dead-letters.redrive", LETTERS)
                .write(POST, path + "/dismiss", Scope.OPERATE, "dead-letters.dismiss", LETTERS)
                .write(POST, path + "/{id}/redrive", Scope.OPERATE, "dead-letter.redrive")
                .write(POST, path + "/{id}/dismiss", Scope.OPERATE, "dead-letter.dismiss");
    }

    private static void searches(AccessRules rules) {
        rules.write(POST, "/searches", Scope.EDIT, "search.save")
                .write(DELETE, "/searches/{id}", Scope.EDIT, "search.remove")
                .write(POST, "/searches/{id}/ping", Scope.EDIT, "search.ping")
                .write(POST, "/searches/{id}/pause", Scope.EDIT, "search.pause")
                .write(POST, "/searches/{id}/resume", Scope.EDIT, "search.resume")
                .write(POST, "/searches/{id}/replay", Scope.EDIT, "search.replay");
    }
}
