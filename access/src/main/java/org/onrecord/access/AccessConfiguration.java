package org.onrecord.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.onrecord.access.audit.AuditFilter;
import org.onrecord.access.audit.AuditTrail;
import org.onrecord.access.key.Keys;
import org.onrecord.access.open.KnownHostsOnly;
import org.onrecord.access.open.OpenOnlyOnLoopback;
import org.onrecord.access.origin.SameOriginOnly;
import org.onrecord.access.rate.RateLimitFilter;
import org.onrecord.access.rate.RateLimits;
import org.onrecord.access.refusal.RefusalPage;
import org.onrecord.access.refusal.Refusals;
import org.onrecord.access.rule.AccessRules;
import org.onrecord.access.rule.RulesManager;
import org.onrecord.access.token.Callers;
import org.onrecord.access.token.Issuer;
import org.onrecord.access.token.PresentedToken;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;

/**
 * Stands before a service's HTTP: a service imports it and brings its {@link AccessRules} and
 * {@link AuditTrail}. Spring Security is the frame,
 * wired here and not by Spring Boot, so that a class path with it changes nothing in services that do not import this.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
@EnableWebSecurity
public class AccessConfiguration {

    /** Before the service's own filters, after those that only look or set headers. */
    private static final int ORDER = -100;

    @Bean
    OpenOnlyOnLoopback openOnlyOnLoopback(AccessProperties properties, Environment environment) {
        return new OpenOnlyOnLoopback(properties, environment);
    }

    @Bean
    Refusals refusals(ObjectProvider<RefusalPage> pages) {
        return new Refusals(pages.orderedStream().toList());
    }

    @Bean
    Callers callers(AccessProperties properties) {
        return new Callers(
                properties.keysFile().isEmpty() ? null : new Keys(Path.of(properties.keysFile()), Clock.systemUTC()),
                properties.issuerUri().isEmpty() ? null : Issuer.at(properties.issuerUri(), properties.audience()));
    }

    @Bean
    SecurityFilterChain access(
            HttpSecurity http,
            AccessProperties properties,
            Callers callers,
            AccessRules rules,
            AuditTrail trail,
            Refusals refusals) {
        RateLimits limits =
                properties.requests() == 0 ? null : new RateLimits(properties.requests(), properties.rateWindow());
        AccessAnswers answers = new AccessAnswers(rules, refusals, limits);
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Forged requests are refused by where they come from: there is no session that a token would belong
                // to.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(nobody -> nobody.principal("open").authorities(openAuthorities(properties)))
                .exceptionHandling(failed ->
                        failed.authenticationEntryPoint(answers::keyMissing).accessDeniedHandler(answers::scopeMissing))
                .authorizeHttpRequests(all -> all.anyRequest().access(new RulesManager(rules)))
                .addFilterBefore(new SameOriginOnly(refusals), AnonymousAuthenticationFilter.class);
        if (properties.isOpen()) {
            http.addFilterBefore(new KnownHostsOnly(properties.hosts(), refusals), AnonymousAuthenticationFilter.class);
        } else {
            http.addFilterBefore(new PrivateAnswers(), AnonymousAuthenticationFilter.class);
            http.addFilterBefore(bearer(callers, answers), AnonymousAuthenticationFilter.class);
        }
        if (limits != null) {
            http.addFilterAfter(new RateLimitFilter(limits, refusals), AnonymousAuthenticationFilter.class);
        }
        http.addFilterAfter(new AuditFilter(rules, trail, refusals, Clock.systemUTC()), AuthorizationFilter.class);
        return http.build();
    }

    private static String[] openAuthorities(AccessProperties properties) {
        return properties.isOpen()
                ? Arrays.stream(Scope.values()).map(Scope::authority).toArray(String[]::new)
                : new String[] {"NOTHING"};
    }

    private static BearerTokenAuthenticationFilter bearer(Callers callers, AccessAnswers answers) {
        BearerTokenAuthenticationFilter bearer = new BearerTokenAuthenticationFilter(callers, new PresentedToken());
        bearer.setAuthenticationFailureHandler((request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                answers.issuerUnavailable(request, response);
            } else {
                answers.keyNotAccepted(request, response);
            }
        });
        return bearer;
    }

    /** Who was let in is in the audit; a span and a timer of every filter would tell nobody anything. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Once for each request, at its outside: what a service forwards to within itself was let in already. */
    @Bean
    FilterRegistrationBean<Filter> accessFilter(@Qualifier("springSecurityFilterChain") Filter chain) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(chain);
        registration.setOrder(ORDER);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }

    /** Last, when the service has described its operations. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    OpenApiCustomizer accessDescribed(AccessRules rules) {
        return new AccessDescription(rules);
    }

    @Bean
    HttpFirewall httpFirewall() {
        return new AsTheWebServerReadsIt();
    }
}
