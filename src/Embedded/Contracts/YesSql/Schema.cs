using YesSql.Sql.Schema;

namespace YesSql.Sql
{
    /// <summary>Creates and alters index tables, in the transaction of the session.</summary>
    public interface ISchemaBuilder
    {
        /// <summary>Creates the table of a map index.</summary>
        Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string collection);

        /// <summary>Alters the table of an index.</summary>
        Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string collection);
    }

    /// <summary>Generic forms of <see cref="ISchemaBuilder"/>'s members.</summary>
    public static class SchemaBuilderExtensions
    {
        /// <summary>Creates the table of a map index.</summary>
        public static Task CreateMapIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string collection = null) =>
            builder.CreateMapIndexTableAsync(typeof(T), table, collection);

        /// <summary>Alters the table of an index.</summary>
        public static Task AlterIndexTableAsync<T>(this ISchemaBuilder builder, Action<IAlterTableCommand> table, string collection = null) =>
            builder.AlterIndexTableAsync(typeof(T), table, collection);
    }
}

namespace YesSql.Sql.Schema
{
    /// <summary>The columns of a new table.</summary>
    public interface ICreateTableCommand
    {

        /// <summary>Adds a column.</summary>
        ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand> column = null);
    }

    /// <summary>The changes of a table.</summary>
    public interface IAlterTableCommand
    {

        /// <summary>Adds a column.</summary>
        void AddColumn<T>(string columnName, Action<IAddColumnCommand> column = null);

        /// <summary>Creates an index over columns.</summary>
        void CreateIndex(string indexName, params string[] columnNames);
    }

    /// <summary>What a column is like.</summary>
    public interface IColumnCommand
    {
        /// <summary>Gives the column a default.</summary>
        IColumnCommand WithDefault(object @default);

        /// <summary>Limits the length of a text, where the database knows limits.</summary>
        IColumnCommand WithLength(int? length);

        /// <summary>Takes the limit from the length of a text.</summary>
        IColumnCommand Unlimited();
    }

    /// <summary>What a new column is like.</summary>
    public interface ICreateColumnCommand : IColumnCommand
    {
        /// <summary>Refuses null.</summary>
        ICreateColumnCommand NotNull();

        /// <summary>Allows null.</summary>
        ICreateColumnCommand Nullable();
    }

    /// <summary>What an added column is like.</summary>
    public interface IAddColumnCommand : ICreateColumnCommand;
}
