package dateline.query.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource that itself asks who calls, because more than a reader's key may open it. What it answers is for one person:
 * it is kept nowhere on its way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksWhoCalls {}
