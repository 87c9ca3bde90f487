package org.onrecord.store.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers {@code GET /} with the start page where text/html is asked for by name, as browsers do; else with the list. */
public final class StartPageForBrowsers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getRequestURI().equals("/")) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (read && wantsHtml(request.getHeader(HttpHeaders.ACCEPT))) {
            request.getRequestDispatcher(Links.BROWSE).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether text/html is among what is accepted, by name. */
    public static boolean wantsHtml(@Nullable String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML) && type.getQualityValue() > 0);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
