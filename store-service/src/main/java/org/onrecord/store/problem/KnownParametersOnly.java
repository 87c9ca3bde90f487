package org.onrecord.store.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that the endpoint does not know: a misspelt filter must not look like one that matched all. */
final class KnownParametersOnly implements HandlerInterceptor {

    private final Map<Method, Known> endpoints = new ConcurrentHashMap<>();

    /**
     * What an endpoint knows. Put together once: asking a method for its parameters takes longer than all else here.
     *
     * @param names of its parameters
     * @param several those that may be given more than once
     */
    private record Known(Set<String> names, Set<String> several) {

        static Known of(HandlerMethod method) {
            Known known = new Known(new TreeSet<>(), new TreeSet<>());
            for (MethodParameter parameter : method.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(RequestParam.class)) {
                    known.names.add(nameOf(parameter));
                    if (List.class.isAssignableFrom(parameter.getParameterType())) {
                        known.several.add(nameOf(parameter));
                    }
                } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                    Arrays.stream(parameter.getParameterType().getRecordComponents())
                            .map(RecordComponent::getName)
                            .forEach(known.names::add);
                }
            }
            return known;
        }

        void check(String name, String[] values) {
            if (!names.contains(name)) {
                throw ProblemException.badParameter(
                        name,
                        names.isEmpty()
                                ? "There are no parameters here."
                                : "There is no such parameter here; there are: " + String.join(", ", names) + ".");
            }
            if (values.length > 1 && !several.contains(name)) {
                throw ProblemException.badParameter(name, "Give it once.");
            }
            if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw ProblemException.badParameter(name, "Leave out the null character.");
            }
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("org.onrecord.")) {
            Known known = endpoints.computeIfAbsent(method.getMethod(), endpoint -> Known.of(method));
            request.getParameterMap().forEach(known::check);
        }
        return true;
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam annotation = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        return annotation.name().isEmpty()
                ? Objects.requireNonNull(parameter.getParameter().getName())
                : annotation.name();
    }
}
