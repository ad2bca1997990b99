// Written by `npm run messages`.
declare const messages: {
  "page": {
    "title": "Does the ranking find real projects?",
    "findingBeats": "The score finds real projects: area {auc}, against {demand} for world demand alone",
    "findingNot": "World demand alone finds real projects as well as the score does: {demand} against {auc}",
    "lede": "Each product of each real joint project is ranked among all products, for the members that take part. 0.5 is chance; 1 puts every real product above all others. Weights are learnt without the project they rank.",
    "scope": "Area under the curve with 95 % interval, by score; the tick is world demand alone in the same territory",
    "chart": "How well each score finds real projects",
    "matched": "Among products of the same tenth of world demand",
    "matchedHelp": "Demand explains much. This table leaves it out: what remains is what the method itself adds.",
    "score": "Score",
    "territory": "Compared among",
    "auc": "Area (AUC)",
    "interval": "95 % interval",
    "demand": "Demand alone",
    "lift": "Lift over demand",
    "liftInterval": "95 % interval of the lift",
    "matchedAuc": "Matched by demand",
    "newProduct": "Products never made before",
    "p": "p (chance)",
    "pairing": "p (other partners)",
    "beats": "Beats demand",
    "yes": "yes",
    "no": "no",
    "learnt": "learnt weights",
    "byHand": "weights by hand",
    "products": "Products",
    "projects": "Every project, one by one",
    "projectsHelp": "Share of all other products that the real one outranks, by the learnt mix of all parts and by demand alone.",
    "project": "Project",
    "product": "Product",
    "partners": "Partners",
    "byScore": "By the score",
    "byDemand": "By demand",
    "slices": "Is it stable?",
    "slicesHelp": "The learnt mix of all parts on portions of the list.",
    "slice": "Portion",
    "caveats": "Read with care",
    "leftOut": "Left out",
    "leftOutHelp": "{count, plural, one {# project} other {# projects}} of {total, number} cannot be ranked.",
    "reason": "Reason",
    "count": "Projects",
    "basis": "{used, number} of {given, number} projects with {products, number} products, ranked among {candidates, number} headings; {draws, number} draws of chance, seed {seed}; trade data of {year} that come with Hamkor. Loaded data do not change these figures."
  },
  "scores": {
    "demand": "World demand alone",
    "density-gain": "Gain in pooled density",
    "joint-by-hand": "Joint diversification, weights by hand",
    "localisation-by-hand": "Localisation, weights by hand",
    "supply-mix": "All supply-side parts, learnt",
    "full-mix": "All parts with demand, learnt",
    "joint-diversification": "Joint diversification, in use",
    "localisation": "Localisation, in use"
  },
  "territories": {
    "all": "all products",
    "none-has-it": "products no partner has",
    "some-have-it": "products some partners have"
  },
  "slices": {
    "first-half": "First half of the list",
    "second-half": "Second half of the list",
    "begun-by-matrix-year": "Begun by the year of the trade data",
    "begun-later": "Begun later",
    "begin-unknown": "Beginning unknown",
    "none-has-it": "No partner has the product",
    "some-have-it": "Some partners have it",
    "all-have-it": "All partners have it"
  },
  "reasons": {
    "no-product": "the record names no product",
    "fewer-than-two-members": "fewer than two members take part",
    "raw-material": "raw materials only",
    "outside-product-space": "no trade of its products is known"
  },
  "caveats": {
    "small-list": "The list is small: intervals are wide.",
    "not-a-random-sample": "It is no random sample: well-known projects are over-represented.",
    "some-cancelled": "Some of the projects were suspended or cancelled; being chosen is not succeeding.",
    "roles-not-recorded": "Who held the technology and who hosted is not recorded; it is inferred from exports.",
    "presence-may-follow-project": "Projects begun before the trade data may show in them already.",
    "heading-level": "Products are known at four digits only.",
    "world-not-bloc-demand": "Demand is that of the world: imports by product and origin are not known for all members.",
    "chosen-on-these-projects": "Which quantities enter and how weights are learnt was chosen after trying about 50 quantities and several penalties on these same projects. Leaving projects out does not undo that: only projects that begin later can confirm the figures."
  }
};
export = messages;
