package org.onrecord.access.rule;

import java.util.List;
import org.onrecord.access.Scope;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Something that a request may change.
 *
 * @param method of the request
 * @param path of the request; its variables name what is changed
 * @param scope what whoever sends it needs
 * @param action what the audit calls it, like {@code article.submit}
 * @param noted parameters that the audit notes beside it; never such that hold words of articles
 */
public record Write(HttpMethod method, PathPattern path, Scope scope, String action, List<String> noted) {}
