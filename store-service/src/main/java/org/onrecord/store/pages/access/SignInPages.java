package org.onrecord.store.pages.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.onrecord.access.token.Callers;
import org.onrecord.access.token.PresentedToken;
import org.onrecord.store.pages.Links;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where people give their key. It stays in a cookie that no script reads and no other site's form sends, and is looked at
 * with each request: a key that is revoked or expires is out at once, and the store keeps no sessions.
 */
@Controller
class SignInPages {

    static final String IN = Links.BROWSE + "/sign-in";
    static final String OUT = Links.BROWSE + "/sign-out";

    private final Callers callers;

    SignInPages(Callers callers) {
        this.callers = callers;
    }

    @GetMapping(path = IN, produces = "text/html")
    String ask(@RequestParam(defaultValue = Links.BROWSE) String next, Model model) {
        model.addAttribute("next", ownPage(next));
        return "browse/sign-in";
    }

    @PostMapping(path = IN)
    Object enter(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = Links.BROWSE) String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String fault = fault(key.strip());
        if (fault == null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(key.strip(), Duration.ofSeconds(-1), request));
            return to(ownPage(next));
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("next", ownPage(next));
        model.addAttribute("fault", fault);
        return "browse/sign-in";
    }

    @PostMapping(path = OUT)
    RedirectView leave(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
        return to(IN);
    }

    private @Nullable String fault(String key) {
        try {
            return callers.find(key).isPresent() ? null : "This key is unknown, revoked or expired. Ask for a new one.";
        } catch (AuthenticationServiceException away) {
            return "The token's issuer does not answer. Try again in a moment, or use an API key.";
        }
    }

    /** A link from elsewhere finds people signed in (Lax); what changes something comes from our own pages only. */
    static String cookie(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(PresentedToken.COOKIE, value)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .path("/")
                .maxAge(age)
                .build()
                .toString();
    }

    /** Nobody is sent to another site from here, whatever the address says. */
    private static String ownPage(String next) {
        return next.equals("/") || next.matches("/browse([/?][!-\\[\\]-~]*)?") ? next : Links.BROWSE;
    }

    private static RedirectView to(String page) {
        RedirectView redirect = new RedirectView(page);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
