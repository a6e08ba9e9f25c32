// The block in the editor: what is wished, and a word on what visitors will see. It is shown by the same function as the shortcode.
((wp) => {
  const { createElement: element, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl } = wp.components;
  const { __ } = wp.i18n;

  const options = (values) => [{ value: "", label: __("As the page", "zhol") }, ...values.map((value) => ({ value, label: value }))];

  function Edit({ attributes, setAttributes }) {
    const field = (Control, name, label, more) =>
      element(Control, { label, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }), ...more });
    return element(
      Fragment,
      null,
      element(
        InspectorControls,
        null,
        element(
          PanelBody,
          { title: __("Zhol", "zhol") },
          field(SelectControl, "lang", __("Language", "zhol"), { options: options(["LANGUAGES"]) }),
          field(TextControl, "region", __("Region, such as KZ-75", "zhol")),
          field(SelectControl, "theme", __("Light or dark", "zhol"), { options: options(["light", "dark"]) }),
        ),
      ),
      element(
        "div",
        useBlockProps(),
        element(Placeholder, { icon: "location-alt", label: "Zhol", instructions: __("Visitors see the questions of Zhol here.", "zhol") }),
      ),
    );
  }

  wp.blocks.registerBlockType("zhol/screening", {
    apiVersion: 2,
    title: "Zhol",
    description: __("Which procedures may apply to people without papers in Kazakhstan, and who helps.", "zhol"),
    category: "embed",
    icon: "location-alt",
    supports: { html: false, customClassName: false },
    attributes: {
      lang: { type: "string", default: "" },
      region: { type: "string", default: "" },
      theme: { type: "string", default: "" },
    },
    edit: Edit,
    save: () => null,
  });
})(window.wp);
