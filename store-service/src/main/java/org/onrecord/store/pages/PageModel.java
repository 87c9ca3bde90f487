package org.onrecord.store.pages;

import org.jspecify.annotations.Nullable;
import org.onrecord.access.Scope;
import org.onrecord.access.token.Caller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page's template may use. */
@ControllerAdvice(basePackageClasses = Links.class)
class PageModel {

    static final Links LINKS = new Links();
    static final Say SAY = new Say();

    @ModelAttribute("links")
    Links links() {
        return LINKS;
    }

    @ModelAttribute("say")
    Say say() {
        return SAY;
    }

    /** The name of the key or token that whoever looks has; null where nobody needs one. */
    @ModelAttribute("caller")
    @Nullable
    String caller() {
        return Caller.current().map(Caller::getName).orElse(null);
    }

    /** Whether to lead to what only those see who run the service: not whoever has a key that is not for that. */
    @ModelAttribute("operates")
    boolean operates() {
        return Caller.current().map(caller -> caller.may(Scope.OPERATE)).orElse(true);
    }
}
