//! Charts as the pages get them: what each kind looks like, and what holds for any figures.

mod drawing;
mod laws;
mod samples;

use sunbook::charts;

/// Compares a drawing with the agreed one, an element on each line.
#[track_caller]
fn assert_drawn(name: &str, svg: &str) {
    let lines = svg.replace("><", ">\n<");
    insta::with_settings!({
        snapshot_path => "../cases/charts",
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, { insta::assert_snapshot!(name, lines) });
}

#[test]
fn a_budget_line_by_month_sets_the_overrun_apart() {
    assert_drawn("month-bars", &charts::month_bars(&samples::month_bars()));
}

#[test]
fn income_stands_above_zero_and_spending_below() {
    assert_drawn("in-out", &charts::in_out(&samples::in_out()));
}

#[test]
fn balances_of_three_funds_are_named_at_their_ends() {
    assert_drawn("balance-line", &charts::balance_line(&samples::balance_line()));
}

#[test]
fn where_each_hundred_went() {
    assert_drawn("shares", &charts::shares(&samples::shares()));
}

#[test]
fn a_row_shows_its_overrun_without_words() {
    assert_drawn("bullet", &charts::bullet(&samples::bullet()));
}

#[test]
fn collection_rates_stand_against_the_communitys_own() {
    assert_drawn("rate-bars", &charts::rate_bars(&samples::rate_bars()));
}

#[test]
fn a_year_walks_from_opening_to_closing() {
    assert_drawn("waterfall", &charts::waterfall(&samples::waterfall()));
}

#[test]
fn scores_stand_in_the_bands_of_their_grades() {
    assert_drawn("trend", &charts::trend(&samples::trend()));
}

#[test]
fn money_flows_from_sources_through_funds_to_uses() {
    assert_drawn("flow", &charts::flow(&samples::flow()));
}

#[test]
fn spending_stands_on_its_days() {
    let chart = samples::spending_calendar();
    assert_drawn("spending-calendar", &charts::spending_calendar(&chart));
}

#[test]
fn a_name_with_markup_is_text() {
    let mut chart = samples::rate_bars();
    chart.question = "<b>\"A\" & B</b>".into();
    chart.bars[0].name.label = "<i>1</i>".into();
    let svg = charts::rate_bars(&chart);
    assert!(svg.contains("<title>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</title>"), "{svg}");
    assert!(svg.contains(">&lt;i&gt;1&lt;/i&gt;</text>"), "{svg}");
}

#[test]
fn a_figure_is_never_cut() {
    let mut chart = samples::month_bars();
    chart.axis[3].text = "30000000000000000000000000000000000000".into();
    let svg = charts::month_bars(&chart);
    assert!(!svg.contains("3000") && !svg.contains('…'), "{svg}");
}
