validation__.NotBlank("Id", Id);
validation__.NotNull("List", List);