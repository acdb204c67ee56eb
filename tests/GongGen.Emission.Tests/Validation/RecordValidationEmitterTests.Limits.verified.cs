validation__.Length("Text", Text, 0, 255);
validation__.Range("Whole", Whole, 0d, 1d);
validation__.Format("Address", Address, "uri");
validation__.Pattern("Address", Address, "^h\\d");
validation__.Format("Mail", Mail, "email");
validation__.Range("Exact", (double?)Exact, null, 1.5d, isMostExcluded: true);
validation__.Items("List", List, 1, 2147483647);
validation__.Unique("List", List);