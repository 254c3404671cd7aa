using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using YesSql.Services;

namespace CmsSite.Embedded.Storage;

/// <summary>
/// Writes predicates and order of index queries as SQL. It takes what YesSql takes, with the same meaning, and refuses the
/// rest, so that a query which works here works on Orchard Core.
/// </summary>
internal static class PredicateSql
{
    public static string Condition(Expression expression, string alias, QueryParameters parameters)
    {
        var writer = new Writer(alias, parameters);
        return writer.Condition(Body(expression));
    }

    public static string Column(Expression expression, string alias) =>
        Unconverted(Body(expression)) is MemberExpression { Expression: ParameterExpression } member
            ? $"{alias}.\"{member.Member.Name}\""
            : throw Unsupported(expression);

    private static Expression Body(Expression expression) => expression is LambdaExpression lambda ? lambda.Body : expression;

    private static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Unconverted(convert.Operand) : expression;

    private static ArgumentException Unsupported(Expression expression) => new($"Not supported in an index query: {expression}");

    private sealed class Writer(string alias, QueryParameters parameters)
    {
        public string Condition(Expression expression) => expression switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } both => $"({Condition(both.Left)} AND {Condition(both.Right)})",
            BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } either => $"({Condition(either.Left)} OR {Condition(either.Right)})",
            UnaryExpression { NodeType: ExpressionType.Not } not => $"NOT {Condition(not.Operand)}",
            BinaryExpression binary => Comparison(binary),
            MethodCallExpression call => Call(call),
            _ when IsOfRow(expression) => $"({Value(expression)} = 1)",
            _ => Equals(Evaluate(expression), true) ? "(1 = 1)" : "(1 = 0)",
        };

        private string Comparison(BinaryExpression comparison)
        {
            var isEqual = comparison.NodeType == ExpressionType.Equal;
            if (isEqual || comparison.NodeType == ExpressionType.NotEqual)
            {
                var compared = IsNull(comparison.Right) ? comparison.Left : IsNull(comparison.Left) ? comparison.Right : null;
                if (compared is not null)
                {
                    return $"({Value(compared)} IS {(isEqual ? "" : "NOT ")}NULL)";
                }
            }

            return $"({Value(comparison.Left)} {Operator(comparison)} {Value(comparison.Right)})";
        }

        private string Value(Expression expression)
        {
            expression = Unconverted(expression);
            return expression switch
            {
                _ when !IsOfRow(expression) => parameters.Add(Evaluate(expression)),
                MemberExpression { Expression: ParameterExpression } member => $"{alias}.\"{member.Member.Name}\"",
                BinaryExpression
                {
                    NodeType: ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide,
                } binary when binary.Type != typeof(string) => $"({Value(binary.Left)} {Operator(binary)} {Value(binary.Right)})",
                _ => throw Unsupported(expression),
            };
        }

        private string Call(MethodCallExpression call)
        {
            if (call.Object is { } text && call.Method.DeclaringType == typeof(string) && call.Arguments is [var sought])
            {
                return call.Method.Name switch
                {
                    nameof(string.Contains) => Like(text, "%", sought, "%"),
                    nameof(string.StartsWith) => Like(text, "", sought, "%"),
                    nameof(string.EndsWith) => Like(text, "%", sought, ""),
                    _ => throw Unsupported(call),
                };
            }

            if (call.Method.DeclaringType != typeof(DefaultQueryExtensions))
            {
                throw Unsupported(call);
            }

            var (source, given) = (call.Arguments[0], call.Arguments[1]);
            return call.Method.Name switch
            {
                nameof(DefaultQueryExtensions.IsIn) => In(source, given),
                nameof(DefaultQueryExtensions.IsNotIn) => $"NOT {In(source, given)}",
                nameof(DefaultQueryExtensions.IsLike) => Like(source, "", given, ""),
                nameof(DefaultQueryExtensions.NotContains) => $"NOT {Like(source, "%", given, "%")}",
                _ => throw Unsupported(call),
            };
        }

        private string In(Expression source, Expression given)
        {
            var values = ((IEnumerable)Evaluate(given)!).Cast<object?>().Select(parameters.Add).ToList();
            return values.Count == 0 ? "(1 = 0)" : $"({Value(source)} IN ({string.Join(", ", values)}))";
        }

        // The pattern's own wildcards are not escaped, as with YesSql.
        private string Like(Expression source, string before, Expression pattern, string after) =>
            $"({Value(source)} LIKE {parameters.Add($"{before}{Evaluate(pattern)}{after}")})";

        private static string Operator(BinaryExpression expression) => expression.NodeType switch
        {
            ExpressionType.Equal => "=",
            ExpressionType.NotEqual => "<>",
            ExpressionType.LessThan => "<",
            ExpressionType.LessThanOrEqual => "<=",
            ExpressionType.GreaterThan => ">",
            ExpressionType.GreaterThanOrEqual => ">=",
            ExpressionType.Add => "+",
            ExpressionType.Subtract => "-",
            ExpressionType.Multiply => "*",
            ExpressionType.Divide => "/",
            _ => throw Unsupported(expression),
        };
    }

    private static bool IsNull(Expression expression) => !IsOfRow(expression) && Evaluate(expression) is null;

    private static bool IsOfRow(Expression expression)
    {
        var search = new RowSearch();
        search.Visit(expression);
        return search.Found;
    }

    private static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(member.Expression is null ? null : Evaluate(member.Expression)),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null, Type: var type } convert when !type.IsValueType || type == typeof(object) => Evaluate(convert.Operand),
        // YesSql finds nothing by such a value, without a word.
        BinaryExpression => throw Unsupported(expression),
        _ => Expression.Lambda(expression).Compile(preferInterpretation: true).DynamicInvoke(),
    };

    private sealed class RowSearch : ExpressionVisitor
    {
        public bool Found { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found = true;
            return node;
        }
    }
}
