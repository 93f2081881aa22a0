package city.moyang.base.web;

import java.util.List;

/** The page 无障碍声明. */
public record AccessibilityStatement(List<Crumb> crumbs) {}
