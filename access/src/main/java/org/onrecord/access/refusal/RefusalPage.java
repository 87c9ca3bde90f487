package org.onrecord.access.refusal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers people with a page where a service has pages; programs get problem details. */
public interface RefusalPage {

    /** Whether whoever asks looks at pages. */
    boolean isFor(HttpServletRequest request);

    /** @param detail what is the matter and what to do about it */
    void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal, String detail)
            throws ServletException, IOException;
}
