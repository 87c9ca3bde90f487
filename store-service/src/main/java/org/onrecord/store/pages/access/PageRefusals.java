package org.onrecord.store.pages.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.onrecord.access.refusal.Refusal;
import org.onrecord.access.refusal.RefusalPage;
import org.onrecord.store.pages.Links;
import org.onrecord.store.pages.ProblemPage;
import org.onrecord.store.pages.StartPageForBrowsers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Shows people where to give their key, or why not even that would help. */
@Component
class PageRefusals implements RefusalPage {

    private final ObjectProvider<ThymeleafViewResolver> templates;

    PageRefusals(ObjectProvider<ThymeleafViewResolver> templates) {
        this.templates = templates;
    }

    @Override
    public boolean isFor(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(Links.BROWSE)
                || path.startsWith(Links.BROWSE + "/")
                || (path.equals("/") && StartPageForBrowsers.wantsHtml(request.getHeader(HttpHeaders.ACCEPT)));
    }

    @Override
    public void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal, String detail)
            throws ServletException, IOException {
        switch (refusal) {
            case KEY_MISSING, KEY_NOT_ACCEPTED -> {
                // Else the browser would bring the same key to the page that asks for another.
                response.addHeader(HttpHeaders.SET_COOKIE, SignInPages.cookie("", Duration.ZERO, request));
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, signIn(request));
            }
            case SCOPE_MISSING,
                    CROSS_SITE_REQUEST,
                    HOST_NOT_KNOWN,
                    TOO_MANY_REQUESTS,
                    ISSUER_UNAVAILABLE,
                    AUDIT_UNAVAILABLE -> {
                response.setStatus(refusal.status().value());
                show(ProblemPage.of(refusal.status(), refusal.title(), detail), request, response);
            }
        }
    }

    /** Made here: the request is not one for any page. */
    private void show(ModelAndView page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            View view = Objects.requireNonNull(
                    templates.getObject().resolveViewName(Objects.requireNonNull(page.getViewName()), Locale.ENGLISH));
            view.render(page.getModel(), request, response);
        } catch (IOException gone) {
            throw gone;
        } catch (Exception broken) {
            throw new ServletException("the page of a refusal cannot be made", broken);
        }
    }

    private static String signIn(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getRequestURI().equals(SignInPages.IN)) {
            return SignInPages.IN;
        }
        String query = request.getQueryString();
        String here = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return SignInPages.IN + "?next=" + UriUtils.encode(here, StandardCharsets.UTF_8);
    }
}
