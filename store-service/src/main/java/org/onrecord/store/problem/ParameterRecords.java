package org.onrecord.store.problem;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes arguments that are records of query parameters, all of them text and null where they are not given. Spring's own
 * way asks every component of the record for its annotations again with each request, which took longer than the
 * search did.
 */
final class ParameterRecords implements HandlerMethodArgumentResolver {

    private final Map<Class<?>, Form> forms = new ConcurrentHashMap<>();

    private record Form(Constructor<?> constructor, List<String> names) {

        static Form of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Form(
                        type.getDeclaredConstructor(types),
                        Arrays.stream(components).map(RecordComponent::getName).toList());
            } catch (NoSuchMethodException never) {
                throw new IllegalStateException("a record without its constructor: " + type, never);
            }
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ParameterObject.class)
                && parameter.getParameterType().isRecord();
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Form form = forms.computeIfAbsent(parameter.getParameterType(), Form::of);
        return BeanUtils.instantiateClass(
                form.constructor, form.names.stream().map(request::getParameter).toArray());
    }
}
