package city.moyang.operations.jobs;

import city.moyang.base.component.Table;
import city.moyang.base.list.Listing;

/** 后台作业页: what the clock starts, and every run that somebody started. */
public record JobsPage(Table recurring, Listing runs) {}
