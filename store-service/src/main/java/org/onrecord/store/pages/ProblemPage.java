package org.onrecord.store.pages;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** What is wrong, as a page for people. */
public final class ProblemPage {

    private ProblemPage() {}

    /** @param detail what to do about it */
    public static ModelAndView of(HttpStatusCode status, String title, String detail) {
        ModelAndView page = new ModelAndView("browse/problem");
        page.setStatus(status);
        page.addObject("links", PageModel.LINKS);
        page.addObject("say", PageModel.SAY);
        page.addObject("title", title);
        page.addObject("detail", detail);
        return page;
    }
}
