package org.onrecord.store.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that the endpoint does not know: a misspelt filter must not look like one that matched all. */
final class KnownParametersOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.onrecord.")) {
            Set<String> known = new TreeSet<>();
            Set<String> several = new TreeSet<>();
            for (MethodParameter parameter : method.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestParam.class)) {
                    known.add(nameOf(parameter));
                    if (List.class.isAssignableFrom(parameter.getParameterType())) {
                        several.add(nameOf(parameter));
                    }
                } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                    Arrays.stream(parameter.getParameterType().getRecordComponents())
                            .map(RecordComponent::getName)
                            .forEach(known::add);
                }
            }
            request.getParameterMap().forEach((name, values) -> check(name, values, known, several));
        }
        return true;
    }

    private static void check(String name, String[] values, Set<String> known, Set<String> several) {
        if (!known.contains(name)) {
            throw ProblemException.badParameter(
                    name,
                    known.isEmpty()
                            ? "There are no parameters here."
                            : "There is no such parameter here; there are: " + String.join(", ", known) + ".");
        }
        if (values.length > 1 && !several.contains(name)) {
            throw ProblemException.badParameter(name, "Give it once.");
        }
        if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw ProblemException.badParameter(name, "Leave out the null character.");
        }
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        return annotation.name().isEmpty()
                ? Objects.requireNonNull(parameter.getParameter().getName())
                : annotation.name();
    }
}
