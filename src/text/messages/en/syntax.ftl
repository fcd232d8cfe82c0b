### syntax
