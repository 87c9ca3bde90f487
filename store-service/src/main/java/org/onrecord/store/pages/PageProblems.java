package org.onrecord.store.pages;

import java.util.Objects;
import org.onrecord.events.InvalidFieldException;
import org.onrecord.store.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What is wrong, as a page for people: the same status, title and remedy as the API's problem. */
@ControllerAdvice(basePackageClasses = Links.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    @ExceptionHandler
    ModelAndView problem(ProblemException problem) {
        ProblemDetail body = problem.toProblem();
        return ProblemPage.of(
                HttpStatusCode.valueOf(body.getStatus()),
                Objects.requireNonNullElse(body.getTitle(), "Something is wrong"),
                Objects.requireNonNullElse(body.getDetail(), ""));
    }

    @ExceptionHandler
    ModelAndView refused(InvalidFieldException refused) {
        return ProblemPage.of(
                HttpStatus.BAD_REQUEST,
                "The form is not filled in as it must be",
                refused.field() + " " + refused.problem() + ". " + refused.remedy());
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView databaseAway(Exception failed) {
        LOG.warn("A page could not be made", failed);
        return ProblemPage.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The database does not answer",
                "Nothing is lost. Load the page again in a few seconds.");
    }

    @ExceptionHandler
    ModelAndView anythingElse(Exception failed) {
        if (failed instanceof ErrorResponse refused) {
            return ProblemPage.of(
                    refused.getStatusCode(),
                    "This cannot be asked so",
                    "Go back and follow a link or use the form; the address or the form's data were not as expected.");
        }
        LOG.error("A page could not be made", failed);
        return ProblemPage.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong in the store",
                "The service's log says what. The page itself may be loaded again.");
    }
}
