//! What holds for the words of these pages in every language.

use sunbook::published;
use sunbook::units::Language;
use sunbook::wording::Catalogue;

#[test]
fn every_column_of_the_data_is_explained_in_every_language() {
    let catalogue = Catalogue::built_in();
    for language in [Language::chinese(), Language::english()] {
        let messages = catalogue.messages(&language);
        for table in published::tables() {
            let table_name = table.name();
            for key in [format!("table-{table_name}"), format!("data-{table_name}")] {
                assert!(messages.contains_key(&key), "{language} lacks {key}");
            }
            for column in table.columns() {
                let name = column.name.replace('_', "-");
                let own = messages.contains_key(&format!("data-{table_name}-{name}"));
                let shared = messages.contains_key(&format!("column-{name}"));
                assert!(own || shared, "{language} does not explain {table_name}.{name}");
                let form = format!("form-of-{}", column.form.word());
                assert!(messages.contains_key(&form), "{language} lacks {form}");
            }
        }
    }
}
